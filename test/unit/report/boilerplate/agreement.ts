import type { SentenceLabel } from '@/utils/report/types';
import { boilerplateOf } from '@/utils/report/boilerplate/boilerplate';
import { judgeClauses } from '@/utils/report/boilerplate/judge';
import { readOutline } from '@/utils/report/outline/outline';
import { findFigures } from '@/utils/report/quantities/findFigures';
import { labelSentences } from '@/utils/report/sentences/label';
import { fold } from '@/utils/text/fold';

/** Boilerplate and sentences of a text, as the whole analysis finds them. */
export function mark(text: string) {
  const folded = fold(text);
  const { sections, structure } = readOutline(folded);
  const clauses = judgeClauses(folded, sections, findFigures(folded).figures);
  return {
    boilerplate: boilerplateOf(folded, clauses, structure),
    sentences: labelSentences(folded, clauses, structure),
  };
}

/** Counts of right, extra and missed, and F1 of them. */
export class Agreement {
  right = 0;
  extra = 0;
  missed = 0;

  add(wanted: boolean, found: boolean): void {
    if (wanted && found) this.right++;
    else if (found) this.extra++;
    else if (wanted) this.missed++;
  }

  get f1(): number {
    return (2 * this.right) / (2 * this.right + this.extra + this.missed);
  }
}

const LABELS: readonly SentenceLabel[] = ['structure', 'formula', 'vague', 'substantive'];

/** Mean of the F1 of each label. */
export function macroF1(pairs: readonly { wanted: string; found: string }[]): number {
  const scores = LABELS.map((label) => {
    const agreement = new Agreement();
    for (const { wanted, found } of pairs) agreement.add(wanted === label, found === label);
    return agreement.f1;
  });
  return scores.reduce((sum, score) => sum + score, 0) / LABELS.length;
}
