import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextOf } from '@/utils/search/context';
import { someText } from './made';

const around = (text: string, hit: string) => {
  const start = text.indexOf(hit);
  return contextOf(text, { start, end: start + hit.length });
};

test.each([
  ['推进依法行政。', '依法', { before: '推进', hit: '依法', after: '行政。' }],
  ['标题\n推进依法行政。\n其他', '依法', { before: '推进', hit: '依法', after: '行政。' }],
  ['依法', '依法', { before: '', hit: '依法', after: '' }],
  ['推进  依\n法 行政', '依\n法', { before: '推进 ', hit: '依 法', after: ' 行政' }],
])('the words around a hit in %j', (text, hit, context) => {
  expect(around(text, hit)).toEqual(context);
});

test('long lines and long hits are cut, and it is said so', () => {
  const line = '甲乙丙丁戊己庚辛壬癸'.repeat(30);
  const { before, hit, after } = around(`${line}依法${line}`, '依法');
  expect([before.length, hit, after.length]).toEqual([9, '依法', 41]);
  expect(before.startsWith('…') && after.endsWith('…')).toBe(true);
  const whole = contextOf(line, { start: 0, end: line.length });
  expect(whole.hit).toHaveLength(60);
  expect(whole.after.endsWith('…')).toBe(true);
});

test('no character is cut in two', () => {
  const text = '𠮷'.repeat(100);
  const { before, hit, after } = contextOf(text, { start: 100, end: 102 });
  expect((before + hit + after).isWellFormed()).toBe(true);
});

test('is found for any span of any text', () => {
  fc.assert(
    fc.property(
      someText(200),
      fc.nat(199),
      fc.integer({ min: 1, max: 100 }),
      (text, from, length) => {
        const start = Math.min(from, Math.max(0, text.length - 1));
        const end = Math.min(text.length, start + length);
        if (start < end) expect(contextOf(text, { start, end }).hit.length).toBeGreaterThan(0);
      },
    ),
  );
});
