import { fold, type Folded } from '../text/fold';

/**
 * A text as it is searched: folded (see `fold`), and small letters for capitals. Unit for unit as long as the folded
 * text, so that its way back to the text as it stands holds.
 */
export function searchedText(text: string): { text: string; folded: Folded } {
  const folded = fold(text);
  return { text: small(folded.text), folded };
}

/** The words of a query, parted by blanks, as they are sought: each once, in the order they were typed. */
export function queryWords(query: string): string[] {
  const words = query.split(/\s+/).map((word) => searchedText(word).text);
  return [...new Set(words)].filter((word) => word !== '');
}

/** İ is the one character whose small form is longer than itself; a test goes through all others. */
function small(text: string): string {
  return text.replaceAll('İ', 'I').toLowerCase();
}
