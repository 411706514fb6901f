import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describePassage } from '@/utils/anchoring/describe';
import { findPassage } from '@/utils/anchoring/find';
import type { Placement } from '@/utils/anchoring/types';
import { TEXT } from './remembered';

const wordsAt = (text: string, { start, end }: Placement) => text.slice(start, end);

/** A passage of TEXT with at least one word in it. */
const passages = fc
  .tuple(fc.nat(TEXT.length - 2), fc.integer({ min: 1, max: 60 }))
  .map(([start, length]) => ({ start, end: Math.min(TEXT.length, start + length) }))
  .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(TEXT.slice(start, end)));

describe('laws', () => {
  test('what was described is found exactly in the same text', () => {
    fc.assert(
      fc.property(passages, ({ start, end }) => {
        const selector = describePassage(TEXT, start, end);
        expect(findPassage(TEXT, selector)).toMatchObject({
          status: 'exact',
          start: selector.start,
          end: selector.end,
        });
      }),
    );
  });

  test('what is put before and after moves a passage by its length and changes nothing', () => {
    const lines = fc.array(fc.constantFrom('新增一段。', '附件:略。', '联系电话见网站。'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(passages, lines, lines, ({ start, end }, before, after) => {
        const front = before.map((line) => `${line}\n`).join('');
        const text = `${front}${TEXT}\n${after.join('\n')}`;
        const selector = describePassage(TEXT, start, end);
        const placement = findPassage(text, selector);
        expect(placement.status).toBe(front === '' ? 'exact' : 'moved');
        const words = wordsAt(text, placement);
        expect(words).toContain(selector.exact.replace(/^[^\p{L}\p{N}-]+|[^\p{L}\p{N}%]+$/gu, ''));
      }),
    );
  });

  test('blanks and line breaks anywhere between two characters change no word', () => {
    const gaps = fc.array(fc.constantFrom('', '', '', ' ', '\u3000', '\n', '\r\n'), {
      minLength: TEXT.length,
      maxLength: TEXT.length,
    });
    const inNumber = (i: number) => /[\d.,百分之九十八-]{2}/.test(TEXT.slice(i, i + 2));
    fc.assert(
      fc.property(passages, gaps, ({ start, end }, blanks) => {
        const text = [...TEXT].map((c, i) => c + (inNumber(i) ? '' : (blanks[i] ?? ''))).join('');
        const placement = findPassage(text, describePassage(TEXT, start, end));
        expect(['exact', 'moved']).toContain(placement.status);
      }),
    );
  });

  test('a figure changed inside a passage is always reported', () => {
    const figures = [...TEXT.matchAll(/\d[\d.,]*\d|\d/g)];
    fc.assert(
      fc.property(
        fc.constantFrom(...figures),
        fc.integer({ min: 2, max: 9999 }),
        fc.nat(20),
        fc.nat(20),
        (figure, after, left, right) => {
          const before = figure[0];
          fc.pre(Number(before.replace(/,/g, '')) !== after);
          const start = Math.max(0, figure.index - left);
          const end = Math.min(TEXT.length, figure.index + before.length + right);
          const text =
            TEXT.slice(0, figure.index) + after + TEXT.slice(figure.index + before.length);
          const placement = findPassage(text, describePassage(TEXT, start, end));
          expect(placement.status).toBe('changed');
          expect(placement.figures).toHaveLength(1);
          expect(placement.figures?.[0]?.before).toContain(before);
          expect(placement.figures?.[0]?.after).toContain(String(after));
        },
      ),
    );
  });

  test('any text and any selector give a placement inside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.nat(300),
        (text, exact, context, start) => {
          const selector = { exact, prefix: context, suffix: context, start, end: start + 1 };
          const placement = findPassage(text, { ...selector, section: [] });
          const places = [placement, ...placement.candidates];
          if (placement.status === 'orphan') expect(places.shift()).toMatchObject({ start: -1 });
          for (const place of places) {
            expect(0 <= place.start && place.start < place.end).toBe(true);
            expect(place.end).toBeLessThanOrEqual(text.length);
            expect(place.score).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});
