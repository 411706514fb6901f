import { listed } from '../../catalog/lexicon';
import type { Check } from '../../types';
import { check } from '../input';
import { belonging, decimalsOf, plain, precision, type Placed, type PlacedFigures } from './placed';

/** R21 takes a rate as reckoned right within 0.1 percentage points, or within the rounding of its figures. */
const TOLERANCE = 0.1;

interface Pair {
  part: Placed;
  whole: Placed;
  /** Whether both are what the rate is of by its name. */
  byName: boolean;
  /** Percentage points. */
  off: number;
}

/** R21: percentages whose part and whole are given too, reckoned again. */
export function ratesReckoned(figures: PlacedFigures): Check[] {
  const right: Placed[] = [];
  const findings: Check[] = [];
  for (const rate of figures.all) {
    if (rate.quantity.approx) continue;
    const pairs = pairsOf(figures, rate).sort((a, b) => a.off - b.off);
    const fitting = pairs.find((pair) => pair.off <= tolerance(rate, pair));
    const byName = pairs.find((pair) => pair.byName);
    if (fitting) right.push(rate, fitting.part, fitting.whole);
    else if (byName) findings.push(finding(rate, byName));
  }
  if (findings.length > 0) return findings;
  const evidence = right.map(({ quantity }) => quantity);
  return right.length === 0
    ? [check('R21', 'unknown', '未见同时给出分子、分母的比率，未核对。')]
    : [check('R21', 'ok', `${right.length / 3}个比率与所列数相符。`, evidence)];
}

function pairsOf(figures: PlacedFigures, rate: Placed): Pair[] {
  if (!rate.entry?.rate) return [];
  const [partId, ...otherParts] = listed(rate.entry.rate.part);
  const [wholeId, ...otherWholes] = listed(rate.entry.rate.whole);
  return [partId, ...otherParts].flatMap((partOf) =>
    [wholeId, ...otherWholes].flatMap((wholeOf) => {
      const part = belonging(figures, rate, partOf ?? '');
      const whole = belonging(figures, rate, wholeOf ?? '');
      if (!part || !whole || part.quantity.approx || whole.quantity.approx) return [];
      if (whole.quantity.value <= 0 || part.quantity.value > whole.quantity.value) return [];
      const byName = partOf === partId && wholeOf === wholeId;
      const off = Math.abs(reckoned(part, whole) - rate.quantity.value);
      return [{ part, whole, byName, off }];
    }),
  );
}

const reckoned = (part: Placed, whole: Placed) =>
  (100 * part.quantity.value) / whole.quantity.value;

function tolerance(rate: Placed, { part, whole }: Pair): number {
  const decimals = decimalsOf(rate.quantity.text);
  const share = reckoned(part, whole);
  const ofCounts =
    share *
    (precision(part.quantity) / Math.max(1, part.quantity.value) +
      precision(whole.quantity) / whole.quantity.value);
  return Math.max(TOLERANCE, 0.5 / 10 ** decimals) + ofCounts + 1e-9;
}

function finding(rate: Placed, { part, whole }: Pair): Check {
  const share = reckoned(part, whole).toFixed(
    Math.min(2, Math.max(1, decimalsOf(rate.quantity.text))),
  );
  const { metricName, text } = rate.quantity;
  const counts = `${plain(part.quantity.value)}/${plain(whole.quantity.value)}`;
  return check(
    'R21',
    'attention',
    `${metricName}：按所列${whole.quantity.unit}数${counts}为${share}%，报告写${text}，建议核对。`,
    [part.quantity, whole.quantity, rate.quantity],
  );
}
