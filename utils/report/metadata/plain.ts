import { fold } from '../../text/fold';

/** A short text (a title, a label line) as one folded line, as rules compare it. */
export function plain(text: string): string {
  return fold(text).text.replace(/\n/g, '');
}

/** Longest line that is looked at: titles, labels and signatures are shorter. */
const LONGEST_LINE = 200;

/** The first lines of a text that are not empty, as they stand, without the blanks at their ends. */
export function firstLines(text: string, count: number, within: number): string[] {
  return linesOf(text.slice(0, within)).slice(0, count);
}

/** The last lines of a text that are not empty. */
export function lastLines(text: string, count: number, within: number): string[] {
  return linesOf(text.slice(-within)).slice(-count);
}

function linesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim().slice(0, LONGEST_LINE))
    .filter((line) => line !== '');
}
