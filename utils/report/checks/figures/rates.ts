import { listed } from '../../catalog/lexicon';
import type { Check } from '../../types';
import { check } from '../input';
import { countAlike } from './units';
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
    const pairs = pairsOf(figures, rate);
    const byName = pairs.find((pair) => pair.byName && standTogether(rate, pair));
    pairs.sort((a, b) => a.off - b.off);
    const fitting = pairs.find((pair) => pair.off <= tolerance(rate, pair));
    if (fitting) right.push(rate, fitting.part, fitting.whole);
    else if (byName) findings.push(finding(rate, byName));
  }
  if (findings.length > 0) return findings;
  const evidence = right.map(({ quantity }) => quantity);
  return right.length === 0
    ? [check('R21', 'unknown', '未见同时给出分子、分母的比率，未核对。')]
    : [check('R21', 'ok', `${right.length / 3}个比率与所列数相符。`, evidence)];
}

/** All parts and wholes a rate may be reckoned from, those nearest to it first. */
function pairsOf(figures: PlacedFigures, rate: Placed): Pair[] {
  if (!rate.entry?.rate) return [];
  const candidates = (ids: string) =>
    listed(ids).flatMap((id, i) =>
      belonging(figures, rate, id)
        .filter(({ quantity }) => !quantity.approx)
        .map((placed) => ({ placed, byName: i === 0 })),
    );
  const wholes = candidates(rate.entry.rate.whole);
  return candidates(rate.entry.rate.part).flatMap(({ placed: part, byName }) =>
    wholes.flatMap(({ placed: whole, byName: wholeByName }) => {
      if (whole.quantity.value <= 0 || part.quantity.value > whole.quantity.value) return [];
      // 化解积案43件 is no part of 来访312批
      if (!countAlike(part.quantity.unit, whole.quantity.unit)) return [];
      const off = Math.abs(reckoned(part, whole) - rate.quantity.value);
      return [{ part, whole, byName: byName && wholeByName, off }];
    }),
  );
}

/** A part of one sentence and a whole of the other are seldom of one reckoning. */
function standTogether({ sentence }: Placed, { part, whole }: Pair): boolean {
  return (part.sentence === sentence) === (whole.sentence === sentence);
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
