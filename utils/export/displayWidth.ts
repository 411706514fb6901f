/** Characters that take two columns in a font of fixed width. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u2E80-\u303F\uFF01-\uFF60\uFFE0-\uFFE6—…“”‘’⚑]/u;

/**
 * Columns that a table cell takes in a plain-text view. Addresses of links do not count: a table is aligned by
 * what is read, and the rows that hold links stand out to the right.
 */
export function displayWidth(cell: string): number {
  let width = 0;
  for (const character of cell.replace(/\]\([^)\s]*\)/g, ']()')) {
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}
