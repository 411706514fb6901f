/** End of the line that holds `at`: its line break, or `to` when that comes first. Folded offsets. */
export function lineEnd(text: string, at: number, to: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? to : Math.min(newline, to);
}

/** The lines between two folded offsets, in order; the first begins at `from`, the last ends at `to`. Linear. */
export function* linesIn(
  text: string,
  from: number,
  to: number,
): Generator<{ start: number; end: number }> {
  for (let start = from; start < to;) {
    const end = lineEnd(text, start, to);
    yield { start, end };
    start = end + 1;
  }
}
