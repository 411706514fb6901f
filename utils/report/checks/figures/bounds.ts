import type { Folded } from '../../../text/fold';
import type { Check } from '../../types';
import { check } from '../input';
import {
  belonging,
  CARRIED_OVER,
  plain,
  precision,
  sentenceOf,
  type Placed,
  type PlacedFigures,
} from './placed';
import { countAlike } from './units';

/** R23: what cannot exceed something: percentages 100, and the indicators the catalog bounds by another. */
export function withinBounds(figures: PlacedFigures): Check[] {
  const { folded, all } = figures;
  const compared: Placed[] = [];
  const findings: Check[] = [];
  for (const placed of all) {
    const { quantity } = placed;
    if (quantity.unit === '%' && quantity.value > 100 && mayNotExceed(folded, placed)) {
      findings.push(
        check(
          'R23',
          'attention',
          `${quantity.metricName}写${quantity.text}，大于100%，建议核对。`,
          [quantity],
        ),
      );
    }
    const bound = boundOf(figures, placed);
    if (!bound || quantity.approx || bound.quantity.approx) continue;
    const rounding = precision(quantity) + precision(bound.quantity) + 1e-9;
    if (quantity.value <= bound.quantity.value + rounding) compared.push(placed, bound);
    else if (!CARRIED_OVER.test(sentenceOf(folded, placed))) findings.push(finding(placed, bound));
  }
  if (findings.length > 0) return findings;
  return compared.length === 0
    ? [check('R23', 'unknown', '未见可核对大小关系的指标。')]
    : [
        check(
          'R23',
          'ok',
          `${compared.length / 2}对指标的大小关系相符。`,
          compared.map(({ quantity }) => quantity),
        ),
      ];
}

/**
 * What a figure cannot exceed, of its own sentence: two sentences of a paragraph often speak of two bodies (全市持证812名。
 * 局机关执法人员46人).
 */
function boundOf(figures: PlacedFigures, placed: Placed): Placed | undefined {
  const bound = placed.entry?.atMost && belonging(figures, placed, placed.entry.atMost.id)[0];
  if (bound?.sentence !== placed.sentence) return undefined;
  return countAlike(bound.quantity.unit, placed.quantity.unit) ? bound : undefined;
}

/** A rate; a growth may exceed 100 %, and clearing old cases lifts a clearance rate above it. */
function mayNotExceed(folded: Folded, placed: Placed): boolean {
  return (
    placed.entry !== null &&
    placed.entry.change === undefined &&
    !CARRIED_OVER.test(sentenceOf(folded, placed))
  );
}

function finding({ quantity, entry }: Placed, bound: Placed): Check {
  const carried = entry?.atMost?.carryOver ? '，未见上年结转的说明' : '';
  const values = [quantity, bound.quantity].map(
    ({ metricName, value, unit }) => `${metricName}${plain(value)}${unit}`,
  );
  return check('R23', 'attention', `${values.join('大于')}${carried}，建议核对。`, [
    quantity,
    bound.quantity,
  ]);
}
