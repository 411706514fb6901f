import { toOriginal, type Folded } from '../../text/fold';
import type { JudgedClause } from '../boilerplate/judge';
import type { SectionRole, Sentence, SentenceLabel, Span } from '../types';
import { piecesOf } from './split';

/**
 * A sentence without anything to check is still substantive when this much of it is plain statement that no rule knows;
 * below, the plain rest is mostly a subject or a turn of phrase. Measured on the labelled reports: .3 to .5 differ little.
 */
const PLAIN_SHARE = 0.4;
/**
 * Of a sentence with fixed wording and vague measures readers say formula from this share on. Clauses that only lead up
 * to a statement or round it off (以…为抓手, 再上新台阶) are left out of the comparison: with them no share fits the labelled reports.
 */
const FORMULA_SHARE = 0.45;
/** One name in quotation marks does not make a fact of a sentence that is boilerplate to this share. */
const NAME_OUTWEIGHED = 0.7;

/**
 * Labels every sentence. One checkable fact makes a sentence substantive however much formula surrounds it; otherwise
 * it is what most of its boilerplate is (domain.md §4).
 *
 * @param structure folded ranges that are no running text, in order
 */
export function labelSentences(
  folded: Folded,
  clauses: readonly JudgedClause[],
  structure: readonly Span[],
): Sentence[] {
  let next = 0;
  return piecesOf(folded.text, structure).map((piece) => {
    while ((clauses[next]?.end ?? Infinity) <= piece.start) next++;
    const own: JudgedClause[] = [];
    for (let i = next; (clauses[i]?.start ?? Infinity) < piece.end; i++) {
      const clause = clauses[i];
      if (clause) own.push(clause);
    }
    // A title and a heading without a mark between them are one clause, of the title's section.
    const first = own.find(({ start }) => start >= piece.start) ?? own[0];
    const role: SectionRole = first?.role ?? 'other';
    const label = piece.structure ? 'structure' : labelOf(own, role);
    const { start, end } = toOriginal(folded, piece.start, piece.end);
    return { start, end, label, role };
  });
}

function labelOf(clauses: readonly JudgedClause[], role: SectionRole): SentenceLabel {
  let formula = 0;
  let vague = 0;
  let frame = 0;
  let plain = 0;
  let named = 0;
  let guided = false;
  for (const { head, end, rule, evidence } of clauses) {
    const length = end - head;
    if (rule) {
      // What leads up to the report's subject is its opening formula.
      if (rule.frame && role !== 'opening') frame += length;
      else if (rule.kind === 'vague') vague += length;
      else formula += length;
      guided ||= rule.kind !== 'vague' && !rule.frame;
    } else if (evidence === 'fact') return 'substantive';
    else if (evidence === 'name') named += length;
    else if (evidence === 'plain') plain += length;
  }
  const decisive = formula + vague;
  const boilerplate = decisive + frame;
  const all = boilerplate + plain + named;
  if (named > 0 && boilerplate < NAME_OUTWEIGHED * all) return 'substantive';
  if (plain > PLAIN_SHARE * all) return 'substantive';
  // 虽取得一定成效, 但仍有差距: the concession is no more than a turn of phrase.
  if (role === 'shortcomings' && vague > 0) return 'vague';
  // An opening that says by what one is guided is a formula, whatever it promises besides.
  if (role === 'opening' && guided) return 'formula';
  if (decisive === 0) return frame > 0 ? 'formula' : 'vague';
  return formula >= FORMULA_SHARE * decisive ? 'formula' : 'vague';
}
