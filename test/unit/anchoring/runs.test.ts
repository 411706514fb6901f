import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf } from '@/utils/anchoring/runs';

const codes = (text: string) => Int32Array.from([...text], (c) => c.charCodeAt(0));

test('finds what looking at every place finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 5 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 40 });
  fc.assert(
    fc.property(text, word, fc.nat(10), fc.nat(40), (inText, words, from, to) => {
      const expected = Array.from(inText, (_, at) => at).filter(
        (at) => at >= from && at + words.length <= to && inText.startsWith(words, at),
      );
      expect(runsOf(codes(inText), codes(words), from, to, 100, 'to the letter')).toEqual(expected);
    }),
  );
});

test('stops after so many', () => {
  expect(runsOf(codes('aaaaaa'), codes('aa'), 0, 6, 3, 'to the letter')).toEqual([0, 1, 2]);
});

test('no words stand nowhere', () => {
  expect(runsOf(codes('abc'), codes(''), 0, 3, 9, 'to the letter')).toEqual([]);
});

test('any number stands for any other, and for no character', () => {
  const text = Int32Array.of(-5, 97, -6, 97);
  expect(runsOf(text, Int32Array.of(-7, 97), 0, 4, 9, 'whatever the figures')).toEqual([0, 2]);
  expect(runsOf(text, Int32Array.of(98, 97), 0, 4, 9, 'whatever the figures')).toEqual([]);
});
