import { expect, test } from 'vitest';
import { recurringShortcomings } from '@/utils/compare/promises/recurring';

const at = (start: number) => ({ start, end: start + 10 });
const again = (earlier: number, later: number) => ({ earlier: at(earlier), later: at(later) });

test('shortcomings are followed as long as they return, the most stubborn first', () => {
  const recurring = recurringShortcomings([
    { from: 0, to: 1, returning: [again(50, 70)] },
    { from: 1, to: 2, returning: [again(20, 30)] },
    { from: 2, to: 3, returning: [again(30, 40), again(90, 95)] },
    // Another subject, whose passages stand at the same offsets.
    { from: 5, to: 6, returning: [again(40, 41)] },
  ]);
  expect(
    recurring.map(({ places }) => places.map(({ column, span }) => [column, span.start])),
  ).toEqual([
    [
      [1, 20],
      [2, 30],
      [3, 40],
    ],
    [
      [0, 50],
      [1, 70],
    ],
    [
      [2, 90],
      [3, 95],
    ],
    [
      [5, 40],
      [6, 41],
    ],
  ]);
  expect(recurringShortcomings([])).toEqual([]);
});

test('a year between ends the chain', () => {
  const steps = [
    { from: 0, to: 1, returning: [again(1, 2)] },
    { from: 2, to: 3, returning: [again(2, 3)] },
  ];
  expect(recurringShortcomings(steps).map(({ places }) => places.length)).toEqual([2, 2]);
});
