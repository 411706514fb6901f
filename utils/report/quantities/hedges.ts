/**
 * Words that say a number is not meant exactly. Words of totals (共 累计 达 达到) say nothing of that kind.
 */

/** Directly before a number and part of the figure; the characters make another word with what stands before them. */
const CLOSE_BEFORE: readonly (readonly [string, string])[] = [
  ['大约', ''],
  ['将近', ''],
  ['接近', ''],
  ['近', '最附邻临靠亲切'],
  ['约', '预签履节违合公制特邀条解失集爽相'],
  ['逾', ''],
  ['超', '赶远'],
  ['上', '以之会网线'],
];

/** Directly before a number, outside the figure. */
const WORDS_BEFORE = [
  '突破',
  '超过',
  '超出',
  '多于',
  '高于',
  '大于',
  '不少于',
  '不低于',
  '不小于',
  '不超过',
  '不高于',
  '不多于',
  '少于',
  '低于',
  '不足',
  '不到',
  '未满',
  '至少',
  '至少有',
  '最少',
  '最多',
  '最高',
  '过',
] as const;

const AFTER = [
  '及以上',
  '以上',
  '及以下',
  '以下',
  '以内',
  '左右',
  '上下',
  '之多',
  '有余',
  '不等',
] as const;

export interface Hedge {
  word: string;
  /** Where the figure starts or ends with the hedge. */
  edge: number;
}

/** The hedge that ends where a number starts. `vague` numbers (百, 千) also take 上. */
export function hedgeBefore(text: string, start: number, vague: boolean): Hedge | null {
  for (const [word, not] of CLOSE_BEFORE) {
    const edge = start - word.length;
    if (!text.startsWith(word, edge) || edge < 0 || (word === '上' && !vague)) continue;
    if (edge === 0 || !not.includes(text.charAt(edge - 1))) return { word, edge };
  }
  const word = WORDS_BEFORE.find((w) => w.length <= start && text.startsWith(w, start - w.length));
  if (!word || (word === '过' && !vague)) return null;
  return { word, edge: start };
}

/** The hedge that starts where a figure ends; 多 after 倍 and 年. */
export function hedgeAfter(text: string, end: number): Hedge | null {
  if (text.charAt(end) === '多' && '倍年'.includes(text.charAt(end - 1))) {
    return { word: '多', edge: end + 1 };
  }
  const word = AFTER.find((w) => text.startsWith(w, end));
  return word ? { word, edge: end + word.length } : null;
}
