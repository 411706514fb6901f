import { fold } from '../text/fold';

/** What ends a clause in folded text: every mark, and every blank or line end that folding kept. */
const CLAUSE_END = /[^\p{L}\p{N}%]+/u;

/** The clauses of a text, folded. A phrase never reaches over a mark: what stands before and after is joined freely. */
export function clausesOf(text: string): string[] {
  return fold(text)
    .text.split(CLAUSE_END)
    .filter((clause) => clause !== '');
}
