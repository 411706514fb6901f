/**
 * Characters that are not seen but change what is: controls, marks of writing direction, blanks of no width, lone
 * surrogates and noncharacters. What is left may stand in XML, where one wrong character makes Word refuse a file.
 */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

/** Text of a page or of the reader on one line: blanks collapsed, unseen characters gone. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
}

/** A line that ends so is a paragraph of its own; others were broken by a file format. */
const PARAGRAPH_END = /[。！？；：!?;:]["”’』」）)]?\s*$/;
const HAN_EDGE = /[\p{Script=Han}\p{P}]$/u;

/** A quoted passage as paragraphs: lines of broken text are joined again, without a blank between Han characters. */
export function paragraphs(text: string): string[] {
  const found: string[] = [];
  let open = '';
  for (const line of text.split(/\r\n|\r|\n/)) {
    const words = oneLine(line);
    if (words === '') continue;
    open += open === '' || HAN_EDGE.test(open) ? words : ` ${words}`;
    if (PARAGRAPH_END.test(line)) {
      found.push(open);
      open = '';
    }
  }
  return open === '' ? found : [...found, open];
}

/** What the reader wrote: blank lines part paragraphs, other line breaks are kept as lines. */
export function noteLines(note: string): string[][] {
  const found: string[][] = [[]];
  for (const line of note.split(/\r\n|\r|\n/)) {
    const words = oneLine(line);
    if (words === '') found.push([]);
    else found[found.length - 1]?.push(words);
  }
  return found.filter((lines) => lines.length > 0);
}

/** A Chinese mark that ends or parts sentences, with whatever closes behind it. */
const WIDE_MARK = /[。！？；：，、][”’」』）》]*$/;

/** Sentences one behind the other, with a blank only where Chinese marks do not part them. */
export function sentencesInARow(sentences: readonly string[]): string {
  return sentences.reduce(
    (row, each) => (row === '' || WIDE_MARK.test(row) ? row + each : `${row} ${each}`),
    '',
  );
}

/** What the reader wrote, for a cell of a table: its lines, blank ones left out. */
export function cellText(note: string): string {
  return noteLines(note).flat().join('\n');
}
