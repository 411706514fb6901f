import { alignSentences } from '@/utils/compare/align/align';
import { madeUpReport, type Line } from '../reports';
import { siteReport } from './siteReports';

/**
 * Reports edited by chance, so that what became of each sentence is known. `origins` are the positions of the
 * earlier report's sentences that a sentence of the later one is made of.
 */
interface Edited {
  text: string;
  origins: number[];
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function statementsOf(id: string): string[] {
  const { text, sentences } = siteReport(id);
  const statements = sentences
    .filter(({ label }) => label !== 'structure')
    .map(({ start, end }) => text.slice(start, end).trim());
  return [...new Set(statements)];
}

const base = statementsOf('gov-2022');
/** Other offices' sentences, to be put in. */
const strange = [...statementsOf('scjg-2021'), ...statementsOf('linjiang-2023')].filter(
  (sentence) => !/复议|诉讼|公开政府信息|习近平|报告如下|调解成功|公平竞争|案卷评查/.test(sentence),
);
const FILLERS = ['进一步', '切实', '全面', '有效', '积极', '依法'];

const newFigures = (text: string, random: () => number) =>
  text.replace(/\d/g, () => String(1 + Math.floor(random() * 9)));

/** A few characters put in or left out. */
function lightly(text: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (text.length - 2));
  const filler = FILLERS[Math.floor(random() * FILLERS.length)] ?? '';
  return random() < 0.5
    ? text.slice(0, at) + filler + text.slice(at)
    : text.slice(0, at) + text.slice(Math.min(text.length - 1, at + 2));
}

/** One clause left out or exchanged for a stranger's. */
function heavily(text: string, random: () => number): string {
  const clauses = text.replace(/[。；]$/, '').split('，');
  if (clauses.length < 3) return lightly(text, random);
  const nth = Math.floor(random() * clauses.length);
  const other = strange[Math.floor(random() * strange.length)]?.split('，')[0] ?? '';
  const isLong = (clauses[nth]?.length ?? 0) > text.length / 3;
  clauses.splice(nth, 1, ...(random() < 0.5 || isLong ? [] : [other.replace(/[。；]$/, '')]));
  return `${clauses.join('，')}。`;
}

function split(text: string): string[] {
  const commas = [...text.matchAll(/，/g)].map(({ index }) => index);
  const middle = commas[Math.floor(commas.length / 2)];
  return middle === undefined ? [text] : [`${text.slice(0, middle)}。`, text.slice(middle + 1)];
}

function edit(seed: number): Edited[] {
  const random = chance(seed);
  const edited: Edited[] = [];
  for (let nth = 0; nth < base.length; nth++) {
    const text = base[nth] ?? '';
    const dice = random();
    const put = (words: string) => edited.push({ text: words, origins: [nth] });
    if (dice < 0.08) continue;
    if (dice < 0.4) put(text);
    else if (dice < 0.62) put(newFigures(text, random));
    else if (dice < 0.76) put(lightly(newFigures(text, random), random));
    else if (dice < 0.86) put(heavily(text, random));
    else if (dice < 0.93) split(text).forEach(put);
    else {
      const next = base[nth + 1] ?? '';
      edited.push({
        text: `${text.replace(/[。；]$/, '，')}${next}`,
        origins: next ? [nth, nth + 1] : [nth],
      });
      nth++;
    }
    if (random() < 0.1) {
      const other = strange[Math.floor(random() * strange.length)] ?? '';
      edited.push({ text: other, origins: [] });
    }
  }
  const from = Math.floor(random() * edited.length * 0.8);
  const block = edited.splice(from, 3 + Math.floor(random() * 5));
  edited.splice(Math.floor(random() * edited.length), 0, ...block);
  return edited;
}

const reportOf = (lines: readonly string[]) =>
  madeUpReport({ lines: lines.map((line): Line => ['measures', line]) }).analysis;

/** How well the alignment finds seeded edits: links between an earlier and a later sentence. */
export interface SeededQuality {
  expected: number;
  recall: number;
  precision: number;
}

/** Edits a report of the sample site once for each seed from 1 on, and aligns it with itself. */
export function seededQuality(seeds: number): SeededQuality {
  const before = reportOf(base);
  let found = 0;
  let wrong = 0;
  let expected = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const edited = edit(seed);
    const after = reportOf(edited.map(({ text }) => text));
    expected += edited.reduce((sum, { origins }) => sum + origins.length, 0);
    for (const pair of alignSentences(before, after)) {
      if (pair.kind === 'new' || pair.kind === 'dropped') continue;
      for (const now of pair.after) {
        const origins = edited[after.sentences.indexOf(now)]?.origins ?? [];
        for (const old of pair.before) {
          if (origins.includes(before.sentences.indexOf(old))) found++;
          else wrong++;
        }
      }
    }
  }
  return { expected, recall: found / expected, precision: found / (found + wrong) };
}
