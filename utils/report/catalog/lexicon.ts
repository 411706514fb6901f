import { CATALOG } from './catalog';
import { WordTree } from './tree';
import subjects from './subjects.json';
import vocabulary from './vocabulary.json';

/**
 * Every word the naming rules ask for, compiled once from the data files: what an occurrence of it may be a part of.
 */

/** A sign of an indicator. */
export interface Sign {
  /** Index into {@link CATALOG}. */
  entry: number;
  /** Its parts; most signs have one. */
  words: Word[];
  /** Characters of all parts: longer signs are more specific. */
  length: number;
  /** It often names something else: 规范性文件?. */
  weak: boolean;
  /** All its parts stand at the figure or none does: 代表建议&政协提案. */
  together: boolean;
  /** Number of the subject the passage must speak of, or -1. */
  subject: number;
}

/** A word of the lexicon and what it can be. */
export interface Word {
  text: string;
  /** Its place among all words. */
  number: number;
  /** Indices of the indicators in whose signs it stands. */
  entries: number[];
  /** Signs found by it: those of one part, and those of whose parts it is the rarest. */
  signs: Sign[];
  /** Numbers of the subjects it brings up. */
  subjects: number[];
  /** It names nothing: 共计, 开展, 其中. */
  glue: boolean;
  /** It is a unit of an organisation: 部门, 乡镇. */
  organisation: boolean;
  /** A head noun that says little by itself: 案件, 机构. */
  generic: boolean;
  /** It only hides the words inside it: 行政处罚法 is no 行政处罚. */
  trap: boolean;
}

/** Something a passage can speak of. */
export interface Subject {
  name: string;
  /** Spoken of everywhere, so it never shows that the passage has turned to something else. */
  broad: boolean;
}

/** All signs of all indicators. */
export const SIGNS: Sign[] = [];
/** All subjects; a subject's number is its place. */
export const SUBJECTS: Subject[] = [];
/** All words. */
export const WORD_TREE = new WordTree<Word>();

/** Words of a blank-separated list. */
export function listed(words: string | undefined): string[] {
  return words ? words.split(' ') : [];
}

/** Number of a subject by its name in `subjects.json`, or -1. */
export function subjectNumber(name: string): number {
  return SUBJECTS.findIndex((subject) => subject.name === name);
}

const WORDS = new Map<string, Word>();

function wordFor(text: string): Word {
  const known = WORDS.get(text);
  if (known) return known;
  const word: Word = {
    text,
    number: WORDS.size,
    entries: [],
    signs: [],
    subjects: [],
    glue: false,
    organisation: false,
    generic: false,
    trap: false,
  };
  WORDS.set(text, word);
  WORD_TREE.add(text, word);
  return word;
}

function addSign(entry: number, written: string) {
  const weak = written.endsWith('?');
  const [parts = '', subject] = (weak ? written.slice(0, -1) : written).split('@');
  const words = parts.split(/[+&]/).map(wordFor);
  for (const word of words) word.entries.push(entry);
  SIGNS.push({
    entry,
    words,
    length: words.reduce((sum, { text }) => sum + text.length, 0),
    weak,
    together: parts.includes('&'),
    subject: subject === undefined ? -1 : subjectNumber(subject),
  });
}

/** Puts every sign at the rarest of its words: 受理 is a part of hundreds, and seldom does the other part stand there too. */
function fileSigns() {
  const uses = new Map<Word, number>();
  const usesOf = (word: Word) => uses.get(word) ?? 0;
  for (const { words } of SIGNS) for (const word of words) uses.set(word, usesOf(word) + 1);
  for (const sign of SIGNS) {
    const rarest = sign.words.reduce((a, b) => (usesOf(b) < usesOf(a) ? b : a));
    rarest.signs.push(sign);
  }
}

const SUBJECT_WORDS: Readonly<Record<string, { broad?: boolean; words: string }>> = subjects;
for (const [name, { broad = false, words }] of Object.entries(SUBJECT_WORDS)) {
  for (const word of listed(words)) wordFor(word).subjects.push(SUBJECTS.length);
  SUBJECTS.push({ name, broad });
}
CATALOG.forEach((entry, index) => listed(entry.words).forEach((sign) => addSign(index, sign)));
fileSigns();
for (const text of listed(vocabulary.glue)) wordFor(text).glue = true;
for (const text of listed(vocabulary.organisations)) wordFor(text).organisation = true;
for (const text of listed(vocabulary.generic)) wordFor(text).generic = true;
for (const text of listed(vocabulary.traps)) wordFor(text).trap = true;

/** How many words there are. */
export const WORD_COUNT = WORDS.size;
