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
  /** Start of its sentence and paragraph in the folded text: the same for all figures of one. */
  sentence: number;
  paragraph: number;
}

const SENTENCE_END = /[。!?\n]/;
/** A sentence without a full stop is taken to end here, so that texts without marks stay linear. */
const LONGEST_SENTENCE = 400;

/** Places all quantities, in their order. */
export function placeQuantities(folded: Folded, quantities: readonly Quantity[]): Placed[] {
  const { text } = folded;
  let sentence = 0;
  let paragraph = 0;
  let read = 0;
  return quantities.map((quantity) => {
    const start = toFolded(folded, quantity.start);
    const end = toFolded(folded, quantity.end);
    for (; read < start; read++) {
      const mark = text.charAt(read);
      if (SENTENCE_END.test(mark) || read - sentence >= LONGEST_SENTENCE) sentence = read + 1;
      if (mark === '\n') paragraph = read + 1;
    }
    return {
      quantity,
      entry: catalogEntry(quantity.metric) ?? null,
      start,
      end,
      sentence,
      paragraph,
    };
  });
}

/** The folded text of a quantity's sentence. */
export function sentenceOf({ text }: Folded, placed: Placed): string {
  const rest = text.slice(
    placed.end,
    placed.sentence + LONGEST_SENTENCE + placed.end - placed.start,
  );
  const end = rest.search(SENTENCE_END);
  return text.slice(placed.sentence, placed.end) + (end < 0 ? rest : rest.slice(0, end));
}

/**
 * The figure of an indicator that belongs to `placed`: of the same sentence the nearest before, else the nearest after;
 * else the only one of its paragraph. Both speak of the same time. Undefined when there is none.
 */
export function belonging(
  all: readonly Placed[],
  placed: Placed,
  metric: string,
): Placed | undefined {
  const same = all.filter(
    (other) =>
      other !== placed &&
      other.quantity.metric === metric &&
      other.paragraph === placed.paragraph &&
      other.quantity.scope === placed.quantity.scope,
  );
  const inSentence = same.filter(({ sentence }) => sentence === placed.sentence);
  const before = inSentence.filter(({ start }) => start < placed.start);
  return before[before.length - 1] ?? inSentence[0] ?? (same.length === 1 ? same[0] : undefined);
}

/** Whether something is carried over from earlier years, which lets what was closed exceed what came in. */
export const CARRIED_OVER =
  /结转|往年|历年|积案|存量|跨年|上年(?:度)?(?:未|遗留|受理)|去年(?:未|遗留|受理)/;

/** Half of the last digit a figure is given in: 0.005 of 98.90%, 50 of 3.18万. */
export function precision({ text, value }: Quantity): number {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const scale = text.includes('亿') ? 1e8 : text.includes('万') && value >= 1e4 ? 1e4 : 1;
  return scale === 1 && decimals === 0 ? 0 : (0.5 * scale) / 10 ** decimals;
}

/** A value without the tail of binary fractions. */
export function plain(value: number): string {
  return String(Math.round(value * 100) / 100);
}
