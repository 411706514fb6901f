import type { Quantity } from '../report/types';
import { chooseFigure, wholesOf, type Figures } from './figures';
import { likeness, surroundings } from './surroundings';
import type { FigureChoice } from './types';

/** What a report of a subject says of one indicator. */
export interface YearFigures {
  text: string;
  figures: Figures;
}

/** The figure that stands for a report. */
export interface Choice {
  quantity: Quantity;
  choice: FigureChoice;
}

/**
 * What the figure that the report by itself would be taken to mean is ahead of the others, in likeness: a total is
 * given up only for one that is said almost as the year before (1063 reviews of all offices, 203 contracts after 195).
 */
const AHEAD = { only: 0, total: 0.5, first: 0.05 };
const SENTENCE_END = /[。！？!?\n]/;
/** Less like than this to its neighbours, a figure was not chosen for its likeness. */
const ALIKE = 0.5;

/**
 * The figure that stands for each report of a subject, its years in order. Where a report has several, those are taken
 * that the years say in the most similar words, so that a series does not step from one thing to another.
 */
export function figuresOverYears(years: readonly YearFigures[]): Choice[] {
  const own = years.map(({ text, figures }) => chooseFigure(text, figures));
  if (years.length < 2 || own.every(({ choice }) => choice === 'only')) return own;
  const options = years.map(({ text, figures }, nth): Option[] => {
    const chosen = own[nth];
    if (!chosen) return [];
    return eligible(text, figures, chosen).map((quantity) => ({
      quantity,
      words: surroundings(text, quantity),
      ahead: quantity === chosen.quantity ? AHEAD[chosen.choice] : 0,
    }));
  });
  const path = mostAlike(options);
  return own.map((chosen, nth) => {
    const option = path[nth];
    if (!option || chosen.choice === 'only') return chosen;
    const isOwn = option.quantity === chosen.quantity;
    if (isOwn && chosen.choice === 'total') return chosen;
    const neighbours = [path[nth - 1], path[nth + 1]].filter((each) => each !== undefined);
    const isAlike = neighbours.some(({ words }) => likeness(words, option.words) >= ALIKE);
    return isOwn && !isAlike ? chosen : { quantity: option.quantity, choice: 'alike' };
  });
}

/** The figures that may stand for a report: no parts, neither those said to be one nor those whose total ends the sentence. */
function eligible(
  text: string,
  figures: Figures,
  { quantity: chosen, choice }: Choice,
): readonly Quantity[] {
  if (choice === 'only') return [chosen];
  const wholes = wholesOf(text, figures);
  if (wholes.length === 0) return [chosen];
  if (choice !== 'total') return wholes;
  return wholes.filter((figure) => {
    const [from, to] = [figure, chosen].sort((a, b) => a.start - b.start);
    const between = text.slice(from?.end, to?.start);
    return figure === chosen || SENTENCE_END.test(between);
  });
}

interface Option {
  quantity: Quantity;
  words: Int32Array;
  ahead: number;
}

interface Path {
  score: number;
  steps: Option[];
}

/** One option of each year, so that neighbours are most alike in sum. The first of equals. */
function mostAlike(years: readonly Option[][]): Option[] {
  let paths: Path[] = [{ score: 0, steps: [] }];
  for (const options of years) {
    paths = options.map((option) => {
      const reached = paths.map(({ score, steps }) => {
        const last = steps[steps.length - 1];
        const step = last ? likeness(last.words, option.words) : 0;
        return { score: score + step + option.ahead, steps: [...steps, option] };
      });
      return best(reached);
    });
  }
  return best(paths).steps;
}

function best(paths: readonly Path[]): Path {
  return paths.reduce((first, path) => (path.score > first.score ? path : first));
}
