/** A figure before and after an edit, digits and their places only: '39' → '41'. */
export interface FigureEdit {
  start: number;
  end: number;
  before: string;
  after: string;
}

/** Two paragraphs put in between (UTF-16 units). */
const FARTHEST = 800;

/** Where a passage went. Offsets are those of the edited text. */
export interface Whereabouts {
  start: number;
  end: number;
  /** Whether its words are still the same, figures apart: nothing left out, put in or reworded. */
  whole: boolean;
  /** Its parts stand far from each other, so that no one place is right. */
  torn: boolean;
  figures: FigureEdit[];
}

/** A text after an edit that knows where every passage of the text before went. */
export interface EditedText {
  text: string;
  /** null when nothing of the passage is left. */
  whereabouts(start: number, end: number): Whereabouts | null;
}

/** Writes an edited text piece by piece and keeps the books. Offsets are those of the text before. */
export class Rewriter {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly figures: FigureEdit[] = [];
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  /** New words stand directly before this offset of the text before. */
  private readonly added = new Set<number>();
  /** The character at this offset is written with other words. */
  private readonly reworded = new Set<number>();

  constructor(private readonly before: string) {
    this.from = new Int32Array(before.length).fill(-1);
    this.to = new Int32Array(before.length).fill(-1);
  }

  /** Takes [start, end) over, each character as `write` puts it. */
  copy(start: number, end: number, write: (character: string) => string = (c) => c): void {
    for (let i = start; i < end; i++) this.place(i, i + 1, write(this.before.charAt(i)));
  }

  /** Puts other words for [start, end), as one indivisible piece. */
  reword(start: number, end: number, text: string): void {
    for (let i = start; i < end; i++) this.reworded.add(i);
    this.place(start, end, text);
  }

  /** Replaces a figure. */
  replaceFigure(start: number, end: number, after: string): void {
    this.figures.push({ start, end, before: this.before.slice(start, end), after });
    this.place(start, end, after);
  }

  /** Adds words that were not there, before what stood at `at`. */
  add(at: number, text: string): void {
    this.write(text);
    this.added.add(at);
  }

  /** Adds what is no word: blanks, line breaks. */
  space(text: string): void {
    this.write(text);
  }

  finish(): EditedText {
    const { before, from, to, added, reworded, figures } = this;
    return {
      text: this.parts.join(''),
      whereabouts(start, end) {
        let first = Infinity;
        let last = -1;
        let whole = true;
        for (let i = start; i < end; i++) {
          if (reworded.has(i) || (i > start && added.has(i))) whole = false;
          if (from[i] === -1) {
            if (/\S/.test(before.charAt(i))) whole = false;
            continue;
          }
          first = Math.min(first, from[i] ?? Infinity);
          last = Math.max(last, to[i] ?? -1);
        }
        if (last < 0) return null;
        const inside = figures.filter((figure) => figure.start < end && start < figure.end);
        const torn = last - first > 3 * (end - start) + FARTHEST;
        return { start: first, end: last, whole, torn, figures: inside };
      },
    };
  }

  private place(start: number, end: number, text: string): void {
    this.from.fill(this.length, start, end);
    this.write(text);
    this.to.fill(this.length, start, end);
  }

  private write(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}
