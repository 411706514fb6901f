import type { Check } from '../types';
import { coveredSystems } from './coverage';
import { documentsNamed } from './documents';
import { leadershipPart, statutoryContents } from './elements';
import { density, examples } from './facts';
import { figureChecks } from './figures/figures';
import type { CheckInput, CheckRule } from './input';
import { otherYears, placeholders } from './leftovers';
import { checkablePlans } from './plans';
import { agreeingDates, orderOfDates, timelyPublication } from './publication';
import { causesOfShortcomings, specificShortcomings } from './shortcomings';
import { slips } from './typing';
import { actionsWithoutActor, vagueSentences } from './wording';

/** The checks on content, in the order of domain.md §2. */
const RULES: readonly CheckRule[] = [
  timelyPublication,
  orderOfDates,
  agreeingDates,
  statutoryContents,
  leadershipPart,
  specificShortcomings,
  causesOfShortcomings,
  checkablePlans,
  coveredSystems,
  density,
  placeholders,
  otherYears,
  vagueSentences,
  actionsWithoutActor,
  examples,
  documentsNamed,
  slips,
];

/** All checks on one report, in the order of their ids: one answer for each rule here, one or more for each on figures. Never throws. */
export function runChecks(input: CheckInput): Check[] {
  const checks = [...RULES.map((rule) => rule(input)), ...figureChecks(input)];
  return checks.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
