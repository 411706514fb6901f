import { readFileSync } from 'node:fs';
import { analyzeReport } from '@/utils/report/analyze';
import { textSource } from '@/utils/report/source';
import type { ReportAnalysis, Span } from '@/utils/report/types';

/** A pair of reports; `marked` are the passages of the earlier one that a reader judged, true for `+`. */
export interface JudgedPair {
  title: string;
  earlier: ReportAnalysis;
  later: ReportAnalysis;
  marked: (Span & { isPlus: boolean })[];
}

const folder = new URL('../../../fixtures/rewritten/', import.meta.url);

/** The judged pairs of a file; its head says how they are written. */
export function judgedPairs(file: string): JudgedPair[] {
  const content = readFileSync(new URL(file, folder), 'utf8').replace(/^#.*\n/gm, '');
  return content
    .split(/^== /m)
    .slice(1)
    .map((pair) => {
      const [title = '', ...lines] = pair.split('\n');
      const [before = '', after = ''] = lines.join('\n').split('\n--\n');
      const marked: JudgedPair['marked'] = [];
      let text = '';
      for (const part of before.split(/(?=‹[+-]›)/)) {
        const [mark = ''] = /^‹[+-]›/.exec(part) ?? [];
        const words = part.slice(mark.length);
        const end = text.length + words.trimEnd().length;
        if (mark !== '') marked.push({ start: text.length, end, isPlus: mark === '‹+›' });
        text += words;
      }
      const read = (words: string) => analyzeReport(textSource(words));
      return { title, earlier: read(text), later: read(after), marked };
    });
}

/** Of judged passages: found as `+` and are, found and are not, missed. */
export interface Judgement {
  right: number;
  wrong: string[];
  missed: string[];
}

/** Holds what was found in the earlier report of a pair against what was judged. */
export function judge({ earlier, marked }: JudgedPair, found: readonly Span[]): Judgement {
  const isFound = (span: Span) => found.some((one) => one.start < span.end && span.start < one.end);
  const words = ({ start, end }: Span) => earlier.text.slice(start, end);
  return {
    right: marked.filter((each) => each.isPlus && isFound(each)).length,
    wrong: marked.filter((each) => !each.isPlus && isFound(each)).map(words),
    missed: marked.filter((each) => each.isPlus && !isFound(each)).map(words),
  };
}
