import { figureChecks } from '@/utils/report/checks/figures/figures';
import { inputOf } from '../support';

/** The answers of one rule for a text, with their evidence as text. */
export function answers(id: string, text: string) {
  return figureChecks(inputOf(text))
    .filter((check) => check.id === id)
    .map(({ status, summary, evidence }) => ({
      status,
      summary,
      evidence: evidence.map(({ start, end }) => text.slice(start, end)),
    }));
}

/** The statuses alone. */
export const statuses = (id: string, text: string) => answers(id, text).map(({ status }) => status);
