import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extendBySentence, shrinkBySentence } from '@/utils/report/sentences/select';
import type { Span } from '@/utils/report/types';

/** Three sentences; between the second and the third a blank line. */
const sentences: Span[] = [
  { start: 0, end: 10 },
  { start: 10, end: 20 },
  { start: 23, end: 30 },
];
const span = (start: number, end: number): Span => ({ start, end });

describe('extending', () => {
  test.each([
    ['a caret takes its sentence', span(4, 4), span(0, 10)],
    ['a caret between two takes the one behind it', span(10, 10), span(10, 20)],
    ['a caret between paragraphs takes the next', span(21, 21), span(23, 30)],
    ['a word grows to its sentence', span(3, 5), span(0, 10)],
    ['what cuts two sentences takes both', span(8, 12), span(0, 20)],
    ['a whole sentence takes the next one', span(0, 10), span(0, 20)],
    ['also over a blank line', span(10, 20), span(10, 30)],
    ['at the end there is nothing to take', span(0, 30), null],
    ['behind the text neither', span(30, 30), null],
  ])('%s', (_name, selected, expected) => {
    expect(extendBySentence(sentences, selected)).toEqual(expected);
  });
});

describe('shrinking', () => {
  test.each([
    ['gives the last sentence back', span(0, 30), span(0, 20)],
    ['gives the second of two back', span(10, 30), span(10, 20)],
    ['leaves one sentence alone', span(0, 10), null],
    ['has nothing to give back from a caret', span(4, 4), null],
  ])('%s', (_name, selected, expected) => {
    expect(shrinkBySentence(sentences, selected)).toEqual(expected);
  });
});

test('extending always grows, ends with a sentence, and shrinking takes it back', () => {
  const texts = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 40 })), {
      minLength: 1,
    })
    .map((parts) => {
      let at = 0;
      return parts.map(([gap, length]) => {
        const start = at + gap;
        at = start + length;
        return { start, end: at };
      });
    });
  fc.assert(
    fc.property(texts, fc.nat(300), fc.nat(60), (all, start, length) => {
      const selected = { start, end: start + length };
      const extended = extendBySentence(all, selected);
      if (!extended) return;
      expect(all.some(({ end }) => end === extended.end) || extended.end === selected.end).toBe(
        true,
      );
      expect(extended.end - extended.start).toBeGreaterThan(length);
      const again = extendBySentence(all, extended);
      const taken = all.filter(({ end }) => end <= extended.end).pop();
      if (again && taken) expect(shrinkBySentence(all, again)?.end ?? taken.end).toBe(taken.end);
    }),
  );
});
