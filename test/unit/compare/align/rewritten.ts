import { readFileSync } from 'node:fs';
import { alignSentences } from '@/utils/compare/align/align';
import { analyzeReport } from '@/utils/report/analyze';
import { textSource } from '@/utils/report/source';
import type { ReportAnalysis, Span } from '@/utils/report/types';
import { overlaps } from './siteReports';

/** A sentence of a text and the labels in its mark. */
interface Labelled {
  labels: string[];
  span: Span;
}

/** A text with its labels taken out. */
interface Text {
  analysis: ReportAnalysis;
  sentences: Labelled[];
}

/** Two texts whose sentences are labelled by hand. */
export interface RewrittenPair {
  title: string;
  before: Text;
  after: Text;
}

/** How many links the labels ask for, how many were found of them, and which others. */
export interface Score {
  expected: number;
  found: number;
  missed: string[];
  wrong: string[];
}

const folder = new URL('../../../fixtures/rewritten/', import.meta.url);

/** The labelled pairs of a file; its head says how they are written. */
export function rewrittenPairs(file: string): RewrittenPair[] {
  const content = readFileSync(new URL(file, folder), 'utf8').replace(/^#.*\n/gm, '');
  return content
    .split(/^== /m)
    .slice(1)
    .map((pair) => {
      const [title = '', ...lines] = pair.split('\n');
      const [before = '', after = ''] = lines.join('\n').split('\n--\n');
      return { title, before: readLabelled(before), after: readLabelled(after) };
    });
}

function readLabelled(marked: string): Text {
  const sentences: Labelled[] = [];
  let text = '';
  for (const part of marked.trim().split(/(?=‹)/)) {
    const [mark = '', names] = /^‹([^›]*)›/.exec(part) ?? [];
    const words = part.slice(mark.length);
    const span = { start: text.length, end: text.length + words.trimEnd().length };
    if (names !== undefined) sentences.push({ labels: names.split(',').filter(Boolean), span });
    text += words;
  }
  return { analysis: analyzeReport(textSource(text)), sentences };
}

/** Holds the alignment of a pair against its labels, link by link: an earlier sentence and a later one. */
export function scoreOf({ before, after }: RewrittenPair): Score {
  const expected = new Set(
    after.sentences.flatMap(({ labels }, nth) => labels.map((label) => `${label} ${nth}`)),
  );
  const found = new Set(
    alignSentences(before.analysis, after.analysis).flatMap((pair) => {
      if (pair.kind === 'new' || pair.kind === 'dropped') return [];
      const old = labelledIn(before, pair.before).flatMap(({ labels }) => labels);
      const now = labelledIn(after, pair.after).map((each) => after.sentences.indexOf(each));
      return old.flatMap((label) => now.map((nth) => `${label} ${nth}`));
    }),
  );
  const shown = (link: string) => {
    const [label = '', nth = ''] = link.split(' ');
    const old = before.sentences.find(({ labels }) => labels.includes(label));
    const now = after.sentences[Number(nth)];
    return `${wordsOf(before, old)} → ${wordsOf(after, now)}`;
  };
  return {
    expected: expected.size,
    found: [...expected].filter((link) => found.has(link)).length,
    missed: [...expected].filter((link) => !found.has(link)).map(shown),
    wrong: [...found].filter((link) => !expected.has(link)).map(shown),
  };
}

const labelledIn = ({ sentences }: Text, passage: readonly Span[]) =>
  sentences.filter(({ span }) => passage.some((sentence) => overlaps(sentence, span)));

function wordsOf({ analysis }: Text, sentence: Labelled | undefined): string {
  return sentence ? analysis.text.slice(sentence.span.start, sentence.span.end) : '?';
}
