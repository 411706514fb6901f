/** Which rows are chosen, and the row a range is drawn from. */
export interface Selection {
  keys: ReadonlySet<string>;
  /** The row that was clicked last; null before the first click. */
  anchor: string | null;
}

/** Nothing chosen. */
export const noSelection: Selection = { keys: new Set(), anchor: null };

/**
 * After a click on a row's box. With shift the rows from the anchor to this one all take the state that this one
 * gets, in the order in which they are shown.
 */
export function click(
  selection: Selection,
  shown: readonly string[],
  key: string,
  withShift: boolean,
): Selection {
  const keys = new Set(selection.keys);
  const isChosen = !keys.has(key);
  const [from, to] = [shown.indexOf(selection.anchor ?? key), shown.indexOf(key)];
  const range =
    withShift && from >= 0 && to >= 0
      ? shown.slice(Math.min(from, to), Math.max(from, to) + 1)
      : [key];
  for (const each of range) {
    if (isChosen) keys.add(each);
    else keys.delete(each);
  }
  return { keys, anchor: key };
}

/** How many of the shown rows are chosen. */
export function chosenAmong(
  selection: Selection,
  shown: readonly string[],
): 'none' | 'some' | 'all' {
  const count = shown.filter((key) => selection.keys.has(key)).length;
  if (count === 0) return 'none';
  return count === shown.length ? 'all' : 'some';
}

/** All shown rows chosen, or, when they are already, none of them; rows that are not shown stay as they are. */
export function clickAll(selection: Selection, shown: readonly string[]): Selection {
  const keys = new Set(selection.keys);
  const isAll = chosenAmong(selection, shown) === 'all';
  for (const key of shown) {
    if (isAll) keys.delete(key);
    else keys.add(key);
  }
  return { keys, anchor: selection.anchor };
}
