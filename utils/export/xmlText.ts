/**
 * What no XML 1.0 document may hold (https://www.w3.org/TR/xml/#charsets), and the controls and noncharacters that it
 * should not; one character of the first kind and Word refuses the file, one of the last and a parser loses the text.
 */
const NOT_XML =
  /[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|\p{Noncharacter_Code_Point}/gu;

/** Words that may stand in XML. Notes are plain already; this is the last gate, whatever comes through it. */
export function xmlText(words: string): string {
  return words.replace(NOT_XML, '');
}
