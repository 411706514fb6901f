import type { IndicatorCell } from '../compare/types';
import type { NotesKey, Translate } from './words';

/** One sentence for each mark that occurs among figures side by side, and for no other; none for unmarked figures. */
export function legendOf(
  cells: readonly (IndicatorCell | null)[],
  isFlagged: boolean,
  t: Translate,
): string[] {
  const has = (choice: IndicatorCell['choice']) => cells.some((cell) => cell?.choice === choice);
  const marks: [boolean, NotesKey][] = [
    [isFlagged, 'notes_legend_flag'],
    [cells.some((cell) => cell?.quantity.approx), 'notes_legend_approx'],
    [cells.includes(null), 'notes_legend_not_seen'],
    [has('total'), 'notes_legend_total'],
    [has('first'), 'notes_legend_first'],
    [has('alike'), 'notes_legend_alike'],
  ];
  return marks.flatMap(([occurs, key]) => (occurs ? [t(key)] : []));
}
