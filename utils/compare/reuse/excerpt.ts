import type { Sentence, Span } from '../../report/types';
import type { AlignedReport, KeptPair } from '../align/types';
import { lowerBound } from './lowerBound';
import type { ReadReport } from './read';

/** Some sentences of a report below each other: aligning these few takes a tenth of the time of the whole report. */
export interface Excerpt {
  report: AlignedReport;
  /** Where each sentence starts in the excerpt, and how much further on it stands in the whole report. */
  starts: Uint32Array;
  shifts: readonly number[];
}

/** The excerpt of `sentences`, which stand in text order. */
export function excerpt({ text, meta }: ReadReport, spans: readonly Span[]): Excerpt {
  const sentences: Sentence[] = [];
  const shifts: number[] = [];
  let words = '';
  for (const { start, end } of spans) {
    shifts.push(start - words.length);
    sentences.push({
      start: words.length,
      end: words.length + end - start,
      label: 'substantive',
      role: 'other',
    });
    words += `${text.slice(start, end)}\n`;
  }
  const starts = Uint32Array.from(sentences, (sentence) => sentence.start);
  return { report: { text: words, meta, sentences }, starts, shifts };
}

/** A pair of two excerpts in the offsets of the whole reports. */
export function inReports(pair: KeptPair, before: Excerpt, after: Excerpt): KeptPair {
  const sides = {
    before: pair.before.map((sentence) => ({ ...sentence, ...placed(sentence, before) })),
    after: pair.after.map((sentence) => ({ ...sentence, ...placed(sentence, after) })),
  };
  if (pair.kind === 'identical') return { ...pair, ...sides };
  const edits = pair.edits.map((edit) => ({
    before: placed(edit.before, before),
    after: placed(edit.after, after),
  }));
  return { ...pair, ...sides, edits };
}

function placed({ start, end }: Span, { starts, shifts }: Excerpt): Span {
  const at = (offset: number) => offset + (shifts[lowerBound(starts, offset + 1) - 1] ?? 0);
  // What ends where a sentence ends must not be counted to the next one.
  return { start: at(start), end: end > start ? at(end - 1) + 1 : at(start) };
}
