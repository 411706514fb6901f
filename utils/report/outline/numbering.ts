import type { Folded } from '../../text/fold';

/** Numbering that opens a heading or an item: 一、 (一) 1. (1) ① 一是, or a bullet. Offsets are units of the folded text. */
export interface Marker {
  at: number;
  /** Where the title begins; on the next line where a file was cut behind the number. */
  end: number;
  /** 1 一、 · 2 (一) · 3 1. · 4 (1) or ① · 5 一是 (domain.md §6). */
  level: 1 | 2 | 3 | 4 | 5;
}

const N = '[一二三四五六七八九十]{1,3}';
/** A bullet in place of a number, at the start of a line only. */
const BULLET_ITEM = /[·*■◆▲▪►] ?(?![\s·*■◆▲▪►])/y;
/** 一、二审案件 and 三、四级 are counts, no headings. */
const MARKERS: readonly (readonly [Marker['level'], RegExp])[] = [
  [1, new RegExp(`第${N}(?:部分|章)[、:,]?|${N}[、.](?!${N}(?:[、级审类季]|\\d))`, 'y')],
  [2, new RegExp(`\\(${N}\\)[、.]?|${N}\\)|[㈠-㈩]`, 'y')],
  [3, /\d{1,2}(?:[、.](?!\d)|\.(?=20\d\d年))|[⒈-⒛]/y],
  [4, /\(\d{1,2}\)[、.]?|\d{1,2}\)|[①-⑳⑴-⒇]/y],
  [5, BULLET_ITEM],
  [
    5,
    new RegExp(
      `${N}\\n?[是要][,:]?|第${N}(?=[,:])[,:]|(?:首先|其次|再次|最后|一方面|另一方面)[,:]`,
      'y',
    ),
  ],
];
/** Units that a marker can start with; a table, because every character of the text is asked. */
const MARKER_STARTS = tableOf(/[第一二三四五六七八九十首其再最另(㈠-㈩\d⒈-⒛①-⑳⑴-⒇·*■◆▲▪►]/);
const SENTENCE_END = '。;!?:”)';
const BULLET = /[-·*•]/;

/** A bullet at the start of the line, as converted files put before their own numbering: - 一是. */
function bulletLength(text: string, at: number): number {
  const lineStart = at === 1 || text.charAt(at - 2) === '\n';
  return lineStart && BULLET.test(text.charAt(at - 1)) ? 1 : 0;
}

/** Whether a heading can begin here: a line or a sentence begins, or the page had a blank that folding dropped. */
function boundaryAt(
  { text, starts }: Folded,
  at: number,
): 'line' | 'sentence' | 'blank' | 'comma' | null {
  const before = text.charAt(at - 1);
  if (at === 0 || before === '\n') return 'line';
  if (bulletLength(text, at) > 0) return 'line';
  if (SENTENCE_END.includes(before)) return 'sentence';
  if (before === ',') return 'comma';
  return (starts[at] ?? 0) - (starts[at - 1] ?? 0) > 1 ? 'blank' : null;
}

/** Every marker of the text in order. Which of them head a section is for `headings.ts` to say. */
export function markersOf(folded: Folded): Marker[] {
  const { text } = folded;
  const found: Marker[] = [];
  for (let at = 0; at < text.length; at++) {
    if (MARKER_STARTS[text.charCodeAt(at)] === 0) continue;
    const boundary = boundaryAt(folded, at);
    if (boundary === null) continue;
    for (const [level, expression] of MARKERS) {
      expression.lastIndex = at;
      if (!expression.test(text)) continue;
      // A comma separates only 一是…,二是…; after a dropped blank an Arabic number is far more often a figure.
      if (boundary === 'comma' && level !== 5) break;
      if (expression === BULLET_ITEM && boundary !== 'line') break;
      if (boundary === 'blank' && (level === 3 || level === 4)) break;
      const end = expression.lastIndex;
      const alone = level !== 3 && level !== 4 && text.charAt(end) === '\n';
      found.push({ at: at - bulletLength(text, at), end: alone ? end + 1 : end, level });
      at = end - 1;
      break;
    }
  }
  return found;
}

/** 1 for every UTF-16 unit that the pattern matches. */
function tableOf(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 0x10000 }, (_, unit) =>
    pattern.test(String.fromCharCode(unit)) ? 1 : 0,
  );
}
