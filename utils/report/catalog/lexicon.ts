import { CATALOG } from './catalog';
import { WordTree } from './tree';
import subjects from './subjects.json';
import vocabulary from './vocabulary.json';

/**
 * Every word the naming rules ask for, compiled once from the data files: what an occurrence of it may be a part of.
 */

/** A sign of an indicator: its parts are `parts` consecutive part numbers from `firstPart`. */
export interface Sign {
  /** Index into {@link CATALOG}. */
  entry: number;
  firstPart: number;
  parts: number;
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
  /** Numbers of the sign parts it fills. */
  parts: number[];
  /** Numbers of the subjects it brings up. */
  subjects: number[];
  /** It names nothing: 共计, 开展, 其中. */
  glue: boolean;
  /** It is a unit of an organisation: 部门, 乡镇. */
  organisation: boolean;
  /** It only hides the words inside it: 行政处罚法 is no 行政处罚. */
  trap: boolean;
}

/** Something a passage can speak of. */
export interface Subject {
  name: string;
  /** Spoken of everywhere, so it never shows that the passage has turned to something else. */
  broad: boolean;
}

/** All signs of all indicators; a sign's number is its place. */
export const SIGNS: Sign[] = [];
/** All subjects; a subject's number is its place. */
export const SUBJECTS: Subject[] = [];
/** Sign of each part number. */
export const SIGN_OF_PART: number[] = [];
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
    parts: [],
    subjects: [],
    glue: false,
    organisation: false,
    trap: false,
  };
  WORDS.set(text, word);
  WORD_TREE.add(text, word);
  return word;
}

function addSign(entry: number, written: string) {
  const weak = written.endsWith('?');
  const [parts = '', subject] = (weak ? written.slice(0, -1) : written).split('@');
  const texts = parts.split(/[+&]/);
  SIGNS.push({
    entry,
    firstPart: SIGN_OF_PART.length,
    parts: texts.length,
    length: texts.join('').length,
    weak,
    together: parts.includes('&'),
    subject: subject === undefined ? -1 : subjectNumber(subject),
  });
  for (const text of texts) {
    wordFor(text).parts.push(SIGN_OF_PART.length);
    SIGN_OF_PART.push(SIGNS.length - 1);
  }
}

const SUBJECT_WORDS: Readonly<Record<string, { broad?: boolean; words: string }>> = subjects;
for (const [name, { broad = false, words }] of Object.entries(SUBJECT_WORDS)) {
  for (const word of listed(words)) wordFor(word).subjects.push(SUBJECTS.length);
  SUBJECTS.push({ name, broad });
}
CATALOG.forEach((entry, index) => listed(entry.words).forEach((sign) => addSign(index, sign)));
for (const text of listed(vocabulary.glue)) wordFor(text).glue = true;
for (const text of listed(vocabulary.organisations)) wordFor(text).organisation = true;
for (const text of listed(vocabulary.traps)) wordFor(text).trap = true;
