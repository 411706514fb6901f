import { toFolded, type Folded } from '../../../text/fold';
import { catalogEntry } from '../../catalog/catalog';
import type { CatalogEntry } from '../../catalog/types';
import type { Quantity } from '../../types';

/** A quantity and where it stands, for rules that compare only figures that belong together. */
export interface Placed {
  quantity: Quantity;
  /** Null for quantities named 'other'. */
  entry: CatalogEntry | null;
  /** Offsets of the folded text. */
  start: number;
  end: number;
  /** Start of its sentence and of its paragraph in the folded text: the same for all figures of one. */
  sentence: number;
  paragraph: number;
}

/** All figures of a report in their order, and those of each indicator. */
export interface PlacedFigures {
  folded: Folded;
  all: readonly Placed[];
  byMetric: ReadonlyMap<string, readonly Placed[]>;
}

const ENDS = '。!?\n';
const SENTENCE_END = /[。!?\n]/;
/** A sentence is taken to end here, so that a text without full stops is still read in linear time. */
const LONGEST_SENTENCE = 400;

/** Places all quantities, in their order. */
export function placeFigures(folded: Folded, quantities: readonly Quantity[]): PlacedFigures {
  const { text } = folded;
  let sentence = 0;
  let paragraph = 0;
  let read = 0;
  const byMetric = new Map<string, Placed[]>();
  const all = quantities.map((quantity): Placed => {
    const start = toFolded(folded, quantity.start);
    const end = toFolded(folded, quantity.end);
    for (; read < start; read++) {
      const mark = text.charAt(read);
      if (ENDS.includes(mark) || read - sentence >= LONGEST_SENTENCE) sentence = read + 1;
      if (mark === '\n') paragraph = read + 1;
    }
    const entry = catalogEntry(quantity.metric) ?? null;
    const placed = { quantity, entry, start, end, sentence, paragraph };
    const group = byMetric.get(quantity.metric);
    if (group) group.push(placed);
    else byMetric.set(quantity.metric, [placed]);
    return placed;
  });
  return { folded, all, byMetric };
}

/** The folded text of a figure's sentence. */
export function sentenceOf({ text }: Folded, { sentence, end }: Placed): string {
  const rest = text.slice(end, Math.max(end, sentence + LONGEST_SENTENCE));
  const stop = rest.search(SENTENCE_END);
  return text.slice(sentence, end) + (stop < 0 ? rest : rest.slice(0, stop));
}

/** No more figures of one indicator are looked at on either side of another figure. */
const MOST_ALIKE = 3;

/**
 * The figures of an indicator that may belong to `placed`: those of its sentence, the nearest before it first, then
 * those after it; else the only one of its paragraph. All speak of the same time.
 */
export function belonging(
  { byMetric }: PlacedFigures,
  placed: Placed,
  metric: string,
): readonly Placed[] {
  const group = byMetric.get(metric) ?? [];
  const next = firstAfter(group, placed.start);
  const near = [
    ...group.slice(Math.max(0, next - MOST_ALIKE), next).reverse(),
    ...group.slice(next, next + MOST_ALIKE),
  ];
  const inSentence = near.filter(({ sentence }) => sentence === placed.sentence);
  const inParagraph = near.filter(({ paragraph }) => paragraph === placed.paragraph);
  const found = inSentence.length > 0 ? inSentence : inParagraph.length === 1 ? inParagraph : [];
  return found.filter(({ quantity }) => quantity.scope === placed.quantity.scope);
}

/** Index of the first figure that starts after `start`. */
function firstAfter(group: readonly Placed[], start: number): number {
  let low = 0;
  let high = group.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((group[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The figures of the same sentence and time as the one at `index`, it included, in their order. */
export function sentenceMates({ all }: PlacedFigures, index: number): Placed[] {
  const own = all[index];
  if (!own) return [];
  let first = index;
  while (all[first - 1]?.sentence === own.sentence) first--;
  const mates: Placed[] = [];
  for (let i = first; all[i]?.sentence === own.sentence; i++) {
    const mate = all[i];
    if (mate?.quantity.scope === own.quantity.scope) mates.push(mate);
  }
  return mates;
}

/** Something is carried over from earlier years, which lets what was closed exceed what came in. */
export const CARRIED_OVER = /结转|往年|历年|积案|存量|跨年|(?:上年|去年)(?:度)?(?:未|遗留|受理)/;

/** Half of the last digit a figure is given in: 0.005 of 98.90%, 50 of 3.18万; 0 for whole numbers. */
export function precision({ text, value }: Quantity): number {
  const decimals = decimalsOf(text);
  const scale = text.includes('亿') ? 1e8 : text.includes('万') && value >= 1e4 ? 1e4 : 1;
  return scale === 1 && decimals === 0 ? 0 : (0.5 * scale) / 10 ** decimals;
}

/** How many decimals a figure is written with. */
export function decimalsOf(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

/** A value as digits, without the tail of binary fractions. */
export function plain(value: number): string {
  return String(Math.round(value * 100) / 100);
}
