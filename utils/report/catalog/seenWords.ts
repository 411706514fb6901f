import { WORD_COUNT, type Sign, type Word } from './lexicon';
import type { UnitFit } from './units';
import type { Occurrence } from './words';

/** Which words of signs stand around a figure, and where each of them stands best. */

/** The best place of a word: as a sign of its own, and as a part of one. */
export class Places {
  private readonly weights = new Float64Array(WORD_COUNT);
  private readonly occurrences: (Occurrence | null)[] = new Array<null>(WORD_COUNT).fill(null);

  /** Forgets the word at the figure before, when it is seen again. */
  forget(word: Word) {
    this.occurrences[word.number] = null;
  }

  add(occurrence: Occurrence, weight: number) {
    const { number } = occurrence.word;
    if (this.occurrences[number] && (this.weights[number] ?? 0) >= weight) return;
    this.weights[number] = weight;
    this.occurrences[number] = occurrence;
  }

  of(word: Word): Occurrence | null {
    return this.occurrences[word.number] ?? null;
  }

  weight(word: Word): number {
    return this.weights[word.number] ?? 0;
  }
}

/** The words seen at the figure in hand, each with its best place; made once for a passage, used for every figure. */
export class SeenWords {
  /** In the order they were seen. */
  private readonly words: Word[] = [];
  private readonly alone = new Places();
  private readonly part = new Places();
  private readonly figures = new Uint32Array(WORD_COUNT);
  private readonly found: Sign[] = [];
  private figure = 0;

  nextFigure() {
    this.figure++;
    this.words.length = 0;
  }

  see(word: Word) {
    if (this.figures[word.number] === this.figure) return;
    this.figures[word.number] = this.figure;
    this.words.push(word);
    this.alone.forget(word);
    this.part.forget(word);
  }

  addAlone(occurrence: Occurrence, weight: number) {
    this.alone.add(occurrence, weight);
  }

  addPart(occurrence: Occurrence, weight: number) {
    this.part.add(occurrence, weight);
  }

  /** Signs of indicators that allow a unit, of which every word stands there. The array is used again for the next figure. */
  signs(fits: readonly UnitFit[]): readonly Sign[] {
    this.found.length = 0;
    for (const word of this.words) {
      for (const sign of fittingSigns(word, fits).signs) if (this.has(sign)) this.found.push(sign);
    }
    return this.found;
  }

  /** Best places of the words of a sign. */
  places({ words }: Sign): Places {
    return words.length === 1 ? this.alone : this.part;
  }

  private has(sign: Sign): boolean {
    const places = this.places(sign);
    for (const word of sign.words) {
      if (this.figures[word.number] !== this.figure || !places.of(word)) return false;
    }
    return true;
  }
}

interface Fitting {
  /** The signs found by it. */
  signs: readonly Sign[];
  /** Whether it is a part of any. */
  any: boolean;
}

/** By unit and word number; 受理 is a part of hundreds of signs, and of twenty that are counted in 人. */
const FITTING = new WeakMap<readonly UnitFit[], (Fitting | undefined)[]>();

/** What a word can name of the indicators that allow a unit. */
export function fittingSigns(word: Word, fits: readonly UnitFit[]): Fitting {
  let byWord = FITTING.get(fits);
  if (!byWord) FITTING.set(fits, (byWord = []));
  return (byWord[word.number] ??= {
    signs: word.signs.filter(({ entry }) => (fits[entry] ?? 0) > 0),
    any: word.entries.some((entry) => (fits[entry] ?? 0) > 0),
  });
}
