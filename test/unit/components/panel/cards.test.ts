import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anyCard,
  matchesFilter,
  orderCards,
  tagsOf,
  withDrafts,
  type CardFilter,
} from '@/components/panel/annotations/cards';
import type { PlacedAnnotation } from '@/utils/library/types';
import { placed } from '../support/report';

const ids = (cards: readonly PlacedAnnotation[]) => cards.map(({ annotation }) => annotation.id);

const late = placed('late', '120次');
const early = placed('early', '32件', { tags: ['复议', '数据'] });
const older = placed('older', '120次', { createdAt: '2026-01-01T00:00:00.000Z' });
const orphan = placed('orphan', '32件', {}, { status: 'orphan' });

describe('order of the cards', () => {
  test('orphans, then text order, then the older of two at one place', () => {
    expect(ids(orderCards([late, older, early, orphan]))).toEqual([
      'orphan',
      'early',
      'older',
      'late',
    ]);
  });

  test('does not depend on the order they come in, and loses none', () => {
    const cards = [late, older, early, orphan];
    const expected = ids(orderCards(cards));
    fc.assert(
      fc.property(fc.shuffledSubarray(cards, { minLength: cards.length }), (shuffled) => {
        expect(ids(orderCards(shuffled))).toEqual(expected);
      }),
    );
  });
});

describe('filter', () => {
  const card = placed('x', '32件', { kind: 'question', state: 'to-ask', tags: ['数据'] });
  const cases: [Partial<CardFilter>, boolean][] = [
    [{}, true],
    [{ kind: 'question' }, true],
    [{ kind: 'verify' }, false],
    [{ state: 'to-ask', tag: '数据' }, true],
    [{ state: 'none' }, false],
    [{ kind: 'question', tag: '复议' }, false],
  ];
  test.each(cases)('%o lets the card through: %s', (filter, passes) => {
    expect(matchesFilter(card, { ...anyCard, ...filter })).toBe(passes);
  });

  test('offers each tag once, as they first occur', () => {
    expect(tagsOf([early, card])).toEqual(['复议', '数据']);
  });
});

describe('cards being edited', () => {
  const draft = (card: PlacedAnnotation) => [card.annotation.id, { placed: card }] as const;

  test('stay when they were deleted elsewhere, but only in their own report', () => {
    const foreign = placed('foreign', '32件', { reportKey: 'other.gov.cn/1.html' });
    const drafts = new Map([draft(late), draft(early), draft(foreign)]);
    const key = late.annotation.reportKey;
    expect(ids(withDrafts([early], drafts, key))).toEqual(['early', 'late']);
  });
});
