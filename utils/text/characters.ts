import { SIMPLIFIED, TRADITIONAL } from './traditional';

/**
 * What a single UTF-16 unit becomes when a text is folded, and the classes of units that folding asks for.
 * Everything here is a table look-up: folding passes over every character of every page.
 */

/** Written as → folded to, in pairs. Full-width ASCII and compatibility forms are added by {@link buildTable}. */
const UNIFIED = [
  '–-—-―-‒-‐-‑-−-─-━-﹘-', // dashes and hyphens
  '〜~∼~˜~',
  '‧·•·・·∙·⋅·●·', // middle dots
  '„“‟“〝“〞”〟”「“」”『“』”﹁“﹂”﹃“﹄”',
  '‚‘‛‘',
  '∶:︰:',
  '﹝〔﹞〕[〔]〕⟨〈⟩〉',
  '¥¥￥¥',
].join('');

/** Blocks whose characters stand for exactly one ordinary character (NFKC): radicals copied from PDFs, small forms … */
const COMPATIBILITY_BLOCKS: readonly (readonly [number, number])[] = [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0xfe50, 0xfe6b],
  [0xff01, 0xff5e],
  [0xff61, 0xff64],
];

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000).map((_, code) => code);
  const pair = (from: string, to: string) => (table[from.charCodeAt(0)] = to.charCodeAt(0));
  for (let i = 0; i < TRADITIONAL.length; i++) pair(TRADITIONAL.charAt(i), SIMPLIFIED.charAt(i));
  for (let i = 0; i < UNIFIED.length; i += 2) pair(UNIFIED.charAt(i), UNIFIED.charAt(i + 1));
  for (const [first, last] of COMPATIBILITY_BLOCKS) {
    for (let code = first; code <= last; code++) {
      const plain = String.fromCharCode(code).normalize('NFKC');
      const target = plain.charCodeAt(0);
      if (plain.length === 1 && target !== code) table[code] = table[target] ?? target;
    }
  }
  return table;
}

const TABLE = buildTable();

/** The folded form of one UTF-16 unit, whatever stands around it. */
export function foldUnit(code: number): number {
  return TABLE[code] ?? code;
}

/** The line end and the blank of folded text. */
export const NEWLINE = 0x0a;
export const BLANK = 0x20;

/** Any character that ends a line. */
export function isNewline(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** Blanks of every width, the no-break and the ideographic one among them. */
export function isBlank(code: number): boolean {
  return (
    code === BLANK ||
    code === 0x09 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Units that no reader sees: controls, zero-width and direction marks, soft hyphen, variation selectors, BOM. */
export function isInvisible(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && !isNewline(code);
  if (code < 0xad) return code >= 0x7f && code <= 0x9f && code !== 0x85;
  return (
    code === 0xad ||
    code === 0x034f ||
    code === 0x061c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code === 0xfffc
  );
}

/** 0–9. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A Han character of the basic planes' main blocks, or 〇. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007
  );
}

/** Letters and digits that are written with blanks between words (Latin, Greek, Cyrillic …). */
export function isWordUnit(code: number): boolean {
  if (code < 0x80) {
    return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  }
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7;
}

/** Letters of inserted pinyin: 建設(shè). */
export function isPinyinLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || PINYIN_ACCENTED.has(code);
}

const PINYIN_ACCENTED = new Set(
  [...'āáǎàēéěèêếềīíǐìńňǹōóǒòūúǔùüǖǘǚǜɑɡ'].map((c) => c.charCodeAt(0)),
);
