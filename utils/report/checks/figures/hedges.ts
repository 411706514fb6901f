import type { Check, Quantity } from '../../types';
import { check } from '../input';

/** R28: figures that are not meant exactly; comparisons carry 约. */
export function hedgedFigures(quantities: readonly Quantity[]): Check[] {
  const hedged = quantities.filter(({ approx }) => approx);
  if (quantities.length === 0) return [check('R28', 'unknown', '未见量化表述。')];
  if (hedged.length === 0) return [check('R28', 'ok', '量化表述均为确数。')];
  const words = [...new Set(hedged.map(({ qualifier }) => qualifier).filter(Boolean))].join('、');
  return [
    check(
      'R28',
      'ok',
      `${quantities.length}处量化表述中有${hedged.length}处近似数（${words}），比较时按约数处理。`,
      hedged,
    ),
  ];
}
