import { fold } from '../text/fold';

/** What ends a clause in folded text: every mark, every blank or line end that folding kept, and every date. */
const CLAUSE_END = /(?:[^\p{L}\p{N}%]|[0-9]{1,4}(?:年度?|月|日))+/u;

/** The clauses of a text, folded. A phrase never reaches over an end: what stands before and after is joined freely. */
export function clausesOf(text: string): string[] {
  return fold(text)
    .text.split(CLAUSE_END)
    .filter((clause) => clause !== '');
}
