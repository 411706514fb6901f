import { isHan } from '../../text/characters';

/** A piece of text between commas, colons and full stops; offsets are units of the folded text, without those marks. */
export interface Clause {
  start: number;
  end: number;
}

const OPENERS = new Set('“《(〈〔');
const CLOSERS = new Set('”》)〉〕');
const SEPARATORS = new Set(',;:。!?\n');
/** A sentence ends here even inside an open bracket. */
const STRONG = new Set('。\n');
/** An opening mark further back than this was never closed, and marks separate again. */
const LONGEST_BRACKET = 60;

/** The clauses of a folded text in order. Marks inside quotation marks, titles and brackets do not separate. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let open = -1;
  const close = (end: number) => {
    if (end > start) clauses.push({ start, end });
    start = end + 1;
    open = -1;
  };
  for (let i = 0; i < text.length; i++) {
    if (isHan(text.charCodeAt(i))) continue;
    const unit = text.charAt(i);
    if (OPENERS.has(unit)) open = open < 0 ? i : open;
    else if (CLOSERS.has(unit)) open = -1;
    else if (SEPARATORS.has(unit)) {
      const bracketed = open >= 0 && i - open <= LONGEST_BRACKET && !STRONG.has(unit);
      if (!bracketed) close(i);
    }
  }
  close(text.length);
  return clauses;
}
