import { Random } from './random';

/** A passage a reader might mark, in UTF-16 offsets. */
export interface Quote {
  start: number;
  end: number;
}

/** Length of the shortest and the longest quote. */
const SHORTEST = 2;
const LONGEST = 120;

/** What readers mark, and how often: words, figures with their unit, clauses, sentences, two sentences, two paragraphs. */
const KINDS: readonly (readonly [share: number, pattern: RegExp])[] = [
  [0.25, /[\u4e00-\u9fff]{2,6}/g],
  [0.2, /[\u4e00-\u9fff]{0,6}\d[\d.,]*(?:[万亿%]|[\u4e00-\u9fff])[\u4e00-\u9fff]{0,2}/g],
  [0.2, /[^,\uff0c。;\uff1b\n]{6,40}/g],
  [0.2, /[^。\n]{10,119}。/g],
  [0.1, /[^。\n]{5,59}。[^。\n]{5,59}。/g],
  [0.05, /[^。\n]{5,50}。?\s*\n\s*[^。\n]{4,50}/g],
];

/** `count` quotes of mixed length, spread over the text. */
export function quotesOf(text: string, count: number, seed: number): Quote[] {
  const random = new Random(seed);
  return KINDS.flatMap(([share, pattern]) => {
    const places = [...text.matchAll(pattern)]
      .map((match) => trimmed(text, match.index, match.index + match[0].length))
      .filter(({ start, end }) => end - start >= SHORTEST && end - start <= LONGEST)
      .filter(({ start, end }) => !cutsNumber(text, start) && !cutsNumber(text, end));
    return random.shuffled(places).slice(0, Math.round(count * share));
  });
}

function cutsNumber(text: string, at: number): boolean {
  return /[\d.]/.test(text.charAt(at - 1)) && /[\d.]/.test(text.charAt(at));
}

function trimmed(text: string, start: number, end: number): Quote {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}
