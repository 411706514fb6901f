import { readdirSync, readFileSync } from 'node:fs';
import { outlineOf } from '../../../../utils/report/outline/outline';
import { explainNames } from '../../../../utils/report/catalog/name';
import type { NamedFigure } from '../../../../utils/report/catalog/types';
import { findFigures } from '../../../../utils/report/quantities/findFigures';
import { fold, toFolded } from '../../../../utils/text/fold';

/** A marked figure of a passage and the names it may be given. */
export interface Marked {
  text: string;
  /** Offsets of the passage's text. */
  start: number;
  end: number;
  metrics: string[];
}

export interface MarkedPassage {
  text: string;
  marked: Marked[];
}

/** Takes `【32件|admin-reconsideration-accepted】` out of a line; ¶ is a line break. */
export function readPassage(line: string): MarkedPassage {
  const marked: Marked[] = [];
  let text = '';
  for (const part of line.replace(/¶/g, '\n').split(/(【[^】]*】)/)) {
    const mark = /^【(.*)\|(.*)】$/.exec(part);
    const figure = mark?.[1] ?? part;
    if (mark) {
      const metrics = (mark[2] ?? '').split('/');
      marked.push({ text: figure, start: text.length, end: text.length + figure.length, metrics });
    }
    text += figure;
  }
  return { text, marked };
}

const FOLDER = new URL('./passages/', import.meta.url);

/** The passages of all files of `passages/`: their lines without headings and blank lines. */
export function readPassages(): MarkedPassage[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => readFileSync(new URL(file, FOLDER), 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readPassage);
}

/** All figures of a text as the engine finds and names them. */
export function namesIn(text: string): NamedFigure[] {
  const folded = fold(text);
  return explainNames(folded, findFigures(folded).figures, outlineOf(folded));
}

/** The figure named at a mark, or undefined when no figure was found there. */
export function namedAt(text: string, names: readonly NamedFigure[], marked: Marked) {
  const folded = fold(text);
  const start = toFolded(folded, marked.start);
  const end = toFolded(folded, marked.end);
  return names.find(({ figure }) => figure.start < end && start < figure.end);
}
