import { CATALOG } from './catalog';
import type { Frame } from './frames';
import type { Total } from './kinds';
import { listed } from './lexicon';
import { between, type Passage } from './passage';
import type { CatalogEntry } from './types';
import { namesSubject } from './subject';
import type { Occurrence } from './words';

/** What a figure says of the figure before it. */

/** The figure before, with the name it was given. */
export interface Previous {
  frame: Frame;
  name: string;
  entry: CatalogEntry | null;
}

/** The rate of an indicator by the indicator's id: 维持率 of 维持. */
const RATES = new Map(
  CATALOG.flatMap((entry) => listed(entry.rate?.part).map((part) => [part, entry] as const)),
);
const SHARE = /^[,、(]?(?:约|均|分别)?占/;

/**
 * 维持|120件,占31.1%: the rate of what the figure before counts, if that has one; not of a kind of it (报送23件,其中城建7件,
 * 占|30%).
 */
export function shareOf(
  passage: Passage,
  frame: Frame,
  { frame: of, entry }: Previous,
  total: Total | null,
): CatalogEntry | null {
  if (total !== null && total.entry === entry && total.frame !== of) return null;
  const isShare =
    frame.figure.kind === 'percent' &&
    of.sentence === frame.sentence &&
    SHARE.test(passage.text.slice(...frame.before));
  return (isShare && entry && RATES.get(entry.id)) || null;
}

/**
 * Whether a change with no noun of its own is that of a figure which the words of the change do not name: 检查353件,处罚
 * 12件,同比下降|20% is no change of the inspections, 市场主体9306户,财政收入32亿元、增长|36% none of the market entities.
 *
 * @param change the words of the change
 * @param words the words that would name the change
 */
export function changesAnother(
  passage: Passage,
  { before, sentence }: Frame,
  { frame: of, entry }: Previous,
  change: string,
  words: readonly Occurrence[],
): boolean {
  const { content, text } = passage;
  const [start, end] = of.before;
  const isAlone = /^[,、(]?(?:分别)?$/.test(text.slice(...before).replace(change, ''));
  if (!isAlone || of.sentence !== sentence || between(content, start, end) === 0) return false;
  const noun = text.slice(start, end);
  const away = words.filter((word) => word.start < before[0]);
  if (away.length > 0) return away.some(({ word }) => !noun.includes(word.text));
  return entry === null && !namesSubject(passage, start, end);
}
