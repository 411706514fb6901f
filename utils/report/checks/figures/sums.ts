import type { Check } from '../../types';
import { check } from '../input';
import { plain, precision, sentenceMates, type Placed, type PlacedFigures } from './placed';

/** A total and the parts a report gives of it. */
interface Sum {
  total: Placed;
  parts: Placed[];
  /** Parts taken off: carried over to next year. */
  less: Placed[];
  /** Whether the parts are all there are: 合计, or every part the catalog knows. Else they may only not exceed it. */
  whole: boolean;
}

const TOTAL_WORD = /^[,、(]?(?:合计|总计|共计|总数|总共)(?:为|达|达到)?$/;
const PART_WORD = /其中/;
/** 涉企35件、涉民生60件: sides a case can have together. */
const OVERLAPPING = /涉(?!案|及)/;
/** Between the parts of a list: 38件、驳回9件. */
const LISTED = /^[^,;。:\n]*[、和及][^,;。:\n]*$/;

/** R22: sums reckoned again: 其中 parts, 合计, and totals whose parts the catalog knows. */
export function sumsReckoned(figures: PlacedFigures): Check[] {
  const sums = [...ofCatalog(figures), ...ofLists(figures), ...ofTotals(figures)].filter(
    ({ total, parts, less }) =>
      [total, ...parts, ...less].every(({ quantity }) => !quantity.approx),
  );
  const findings = sums.filter((sum) => !agrees(sum)).map(finding);
  if (findings.length > 0) return unique(findings);
  const evidence = sums
    .flatMap(({ total, parts }) => [total, ...parts])
    .map(({ quantity }) => quantity);
  return sums.length === 0
    ? [check('R22', 'unknown', '未见可核对的合计与分项。')]
    : [check('R22', 'ok', `${sums.length}处合计与分项相符。`, evidence)];
}

/** Totals whose parts the catalog knows, within one sentence. */
function ofCatalog(figures: PlacedFigures): Sum[] {
  return figures.all.flatMap((total, i): Sum[] => {
    const { sum, balance } = total.entry ?? {};
    const plus = sum ?? balance?.plus;
    if (!plus) return [];
    const mates = sentenceMates(figures, i);
    const metrics = mates.map(({ quantity }) => quantity.metric);
    const minus = balance?.minus ?? [];
    const needed = [total.quantity.metric, ...plus, ...minus];
    if (!needed.every((id) => metrics.filter((metric) => metric === id).length === 1)) return [];
    const named = (ids: readonly string[]) =>
      mates.filter(({ quantity }) => ids.includes(quantity.metric));
    return [{ total, parts: named(plus), less: named(minus), whole: true }];
  });
}

/** A类a件、B类b件 after 其中: they may not exceed what stands before. */
function ofLists({ folded: { text }, all }: PlacedFigures): Sum[] {
  return all.flatMap((total, i): Sum[] => {
    const first = all[i + 1];
    if (!first || first.sentence !== total.sentence) return [];
    if (!PART_WORD.test(text.slice(total.end, first.start))) return [];
    const parts = [first];
    for (let k = i + 2; k < all.length; k++) {
      const last = parts[parts.length - 1] ?? first;
      const next = all[k];
      if (!next || !isListed(text, last, next)) break;
      parts.push(next);
    }
    const comparable =
      parts.every(({ quantity }) => quantity.unit === total.quantity.unit) &&
      !OVERLAPPING.test(text.slice(total.end, parts[parts.length - 1]?.start));
    return comparable && parts.length > 1 && total.quantity.unit !== '%'
      ? [{ total, parts, less: [], whole: isRest(text, parts) || isDivided(text, total, parts) }]
      : [];
  });
}

/** Parts that make up less of a total than this are examples of it, not its division. */
const NEARLY_ALL = 0.9;
/** Last characters of what is counted (规范性文件) by which parts are told to be of one kind with their total. */
const SAME_NOUN = 3;

/**
 * Whether the parts divide the total: each is named with the very noun of the total (审核规范性文件46件,其中市政府规范性文件14件、
 * 部门规范性文件29件), and together they nearly make it up.
 */
function isDivided(text: string, total: Placed, parts: readonly Placed[]): boolean {
  const nounOf = ({ start }: Placed) => text.slice(Math.max(0, start - SAME_NOUN), start);
  const ofOneKind = parts.every((part) => nounOf(part) === nounOf(total));
  return ofOneKind && valueOf(parts) >= NEARLY_ALL * total.quantity.value;
}

function isListed(text: string, first: Placed, second: Placed): boolean {
  return first.sentence === second.sentence && LISTED.test(text.slice(first.end, second.start));
}

/** Whether the last part is what is left over, so that the parts are all there are: 其他类358件. */
function isRest(text: string, parts: readonly Placed[]): boolean {
  const [last, before] = [parts[parts.length - 1], parts[parts.length - 2]];
  return (
    last !== undefined &&
    before !== undefined &&
    /其[他它余]/.test(text.slice(before.end, last.start))
  );
}

/** A a件、B b件,合计c件: c is their sum. */
function ofTotals({ folded: { text }, all }: PlacedFigures): Sum[] {
  return all.flatMap((total, i): Sum[] => {
    const previous = all[i - 1];
    if (!previous || previous.sentence !== total.sentence) return [];
    if (!TOTAL_WORD.test(text.slice(previous.end, total.start))) return [];
    const parts = [previous];
    for (let k = i - 2; k >= 0; k--) {
      const next = parts[0] ?? previous;
      const earlier = all[k];
      if (!earlier || !isListed(text, earlier, next)) break;
      parts.unshift(earlier);
    }
    const comparable = parts.every(({ quantity }) => quantity.unit === total.quantity.unit);
    return comparable && parts.length > 1 ? [{ total, parts, less: [], whole: true }] : [];
  });
}

const valueOf = (all: readonly Placed[]) =>
  all.reduce((sum, { quantity }) => sum + quantity.value, 0);

function agrees({ total, parts, less, whole }: Sum): boolean {
  const difference = valueOf(parts) - valueOf(less) - total.quantity.value;
  const rounding = [total, ...parts, ...less].reduce(
    (sum, { quantity }) => sum + precision(quantity),
    1e-9,
  );
  return whole ? Math.abs(difference) <= rounding : difference <= rounding;
}

function finding({ total, parts, less, whole }: Sum): Check {
  const terms = [
    parts.map(({ quantity }) => plain(quantity.value)).join('+'),
    ...less.map(({ quantity }) => plain(quantity.value)),
  ].join('-');
  const value = plain(valueOf(parts) - valueOf(less));
  const name = total.quantity.metricName || '合计';
  return check(
    'R22',
    'attention',
    whole
      ? `${name}：按所列分项${terms}为${value}，报告写${total.quantity.text}，建议核对。`
      : `${name}：所列分项${terms}为${value}，大于总数${total.quantity.text}，建议核对是否有交叉。`,
    [total, ...parts, ...less].map(({ quantity }) => quantity),
  );
}

/** One finding for each set of figures: a total may be read by two rules. */
function unique(findings: readonly Check[]): Check[] {
  const seen = new Set<string>();
  return findings.filter(({ evidence }) => {
    const key = evidence
      .map(({ start }) => start)
      .sort((a, b) => a - b)
      .join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
