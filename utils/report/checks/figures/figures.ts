import type { Check } from '../../types';
import type { CheckInput } from '../input';
import { withinBounds } from './bounds';
import { hedgedFigures } from './hedges';
import { placeFigures } from './placed';
import { pointsNotPercent } from './points';
import { ratesReckoned } from './rates';
import { sumsReckoned } from './sums';
import { unitsDiffer } from './units';

/**
 * The checks that reckon with a report's figures: R21–R25 and R28 of domain.md §2, by the relations of the catalog. One
 * answer for each finding, or one for a rule that has none, in the order of their ids. Never throws.
 */
export function figureChecks({ folded, quantities }: CheckInput): Check[] {
  const figures = placeFigures(folded, quantities);
  return [
    ...ratesReckoned(figures),
    ...sumsReckoned(figures),
    ...withinBounds(figures),
    ...pointsNotPercent(figures),
    ...unitsDiffer(figures),
    ...hedgedFigures(quantities),
  ];
}
