import classes from './vocabulary.json';

/** Word classes by name: `{程度}` in a pattern stands for any word of the class. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

const wordsOfLines = (lines: readonly string[]) => lines.flatMap((line) => line.split(' '));

/** The classes of `vocabulary.json`, where each line holds several words with blanks between them. */
export const vocabulary: Vocabulary = Object.fromEntries(
  Object.entries(classes).map(([name, lines]) => [name, wordsOfLines(lines)]),
);

/** The words of classes the code itself asks for. */
export function wordsOf(...names: (keyof typeof classes)[]): string[] {
  return names.flatMap((name) => wordsOfLines(classes[name]));
}

const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;

/** The text as a regular expression that matches just it. */
export const literal = (text: string) => text.replace(SPECIAL, '\\$&');

/** Any of the words, as a regular expression; longer ones first, so that 进一步 is not read as 进. */
export function anyOf(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return `(?:${sorted.map(literal).join('|')})`;
}
