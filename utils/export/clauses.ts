/**
 * Edges of clauses. Browsers look for a text fragment on whole words only, and cut Chinese into words by a
 * dictionary that is not ours; what starts and ends at punctuation, a blank or a line break always counts as whole.
 */
const SEPARATOR = /[\s，。；：、！？（）《》〈〉【】〔〕“”‘’「」『』…—,.;:!?()[\]"'<>]/;
/** Punctuation between these is part of a number, an address or an abbreviation. */
const INNER = /[0-9A-Za-z０-９]/;

/** Whether the unit at `index` parts two clauses. Outside of the text everything does. */
export function isSeparator(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return true;
  const unit = text.charAt(index);
  if (!SEPARATOR.test(unit)) return false;
  return (
    /\s/.test(unit) || !(INNER.test(text.charAt(index - 1)) && INNER.test(text.charAt(index + 1)))
  );
}

/** Whether a clause starts or ends at `offset`. */
export function isEdge(text: string, offset: number): boolean {
  return isSeparator(text, offset - 1) || isSeparator(text, offset);
}

/** Start of the clause that holds the unit before `offset`; separators directly before `offset` belong to it. Not before `from`. */
export function clauseStart(text: string, offset: number, from: number): number {
  let start = offset;
  while (start > from && isSeparator(text, start - 1)) start -= 1;
  while (start > from && !isSeparator(text, start - 1)) start -= 1;
  return start;
}

/** End of the clause that holds the unit at `offset`; separators directly at `offset` belong to it. Not after `to`. */
export function clauseEnd(text: string, offset: number, to: number): number {
  let end = offset;
  while (end < to && isSeparator(text, end)) end += 1;
  while (end < to && !isSeparator(text, end)) end += 1;
  return end;
}
