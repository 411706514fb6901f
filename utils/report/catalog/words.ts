import { listed, WORD_TREE, type Word } from './lexicon';
import { matchesOf } from '../../text/matches';
import { NONE } from './tree';
import vocabulary from './vocabulary.json';

/**
 * Whether a word stands in a longer sign; 'head': 通办 in 一网通办; 'attribute': 行政复议 in 行政复议建议书, or in the title
 * of a document (《关于开展政务服务事项流程优化的通知》).
 */
export type Inside = 'none' | 'head' | 'attribute';

/** A word of the lexicon and where it stands. */
export interface Occurrence {
  start: number;
  end: number;
  word: Word;
  inside: Inside;
}

/** What of the lexicon a text holds. */
export interface FoundWords {
  /**
   * Words that are signs or units of organisations, by start, longer ones first. A sign right before another head is
   * none: 电子证照|标准.
   */
  signs: Occurrence[];
  /** Words that bring up a subject, by start. */
  subjects: Occurrence[];
  /** 1 for every unit of the text that belongs to a word that names nothing. */
  glue: Uint8Array;
}

/** The head of a noun phrase, which is what is counted, not its attribute: 法律咨询|专家. */
const HEADS = listed(vocabulary.heads);
const FIRST_OF_HEADS = new Set(HEADS.map((head) => head.charCodeAt(0)));
/** Titles long enough to name what the document is about: they tell of no figure what it counts. */
const TITLE = /《[^《》]{6,80}(?:通知|方案|意见|办法|计划|要点|决定|规定|细则|措施)》/g;

/** All words of the lexicon in a text, overlapping ones too. Linear: no word has more than a dozen characters. */
export function findWords(text: string): FoundWords {
  const found: FoundWords = { signs: [], subjects: [], glue: new Uint8Array(text.length) };
  const here: Word[] = [];
  const titles = matchesOf(TITLE, text);
  let nth = 0;
  let signEnd = 0;
  for (let start = 0; start < text.length; start++) {
    let node = 0;
    for (let i = start; i < text.length; i++) {
      node = WORD_TREE.next(node, text.charCodeAt(i));
      if (node === NONE) break;
      const word = WORD_TREE.wordAt(node);
      if (word) here.push(word);
    }
    let title = titles[nth];
    while (title && start >= title.index + title[0].length) title = titles[++nth];
    const isTitle = title !== undefined && start > title.index;
    for (let word = here.pop(); word; word = here.pop()) {
      const end = start + word.text.length;
      if (word.glue) found.glue.fill(1, start, end);
      const isAttribute = end < signEnd || isTitle;
      const inside = isAttribute ? 'attribute' : end === signEnd ? 'head' : 'none';
      const isSign = word.entries.length > 0 && !isFollowedByHead(text, end);
      if (isSign || word.organisation) found.signs.push({ start, end, word, inside });
      if (word.subjects.length > 0) found.subjects.push({ start, end, word, inside });
      if ((word.entries.length > 0 || word.trap) && end > signEnd) signEnd = end;
    }
  }
  return found;
}

function isFollowedByHead(text: string, end: number): boolean {
  if (!FIRST_OF_HEADS.has(text.charCodeAt(end))) return false;
  return HEADS.some((head) => text.startsWith(head, end));
}

/** Index of the first occurrence that starts at or after `at`. */
export function firstFrom(occurrences: readonly Occurrence[], at: number): number {
  let low = 0;
  let high = occurrences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((occurrences[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
