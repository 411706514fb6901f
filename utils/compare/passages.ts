import type { ReportAnalysis, Span } from '../report/types';

/** The sentence a passage stands in, or the passage's line when no sentence holds its start. Blanks at the edges are left out. */
export function sentenceAround(analysis: ReportAnalysis, passage: Span): Span {
  const { text, sentences } = analysis;
  const first = sentenceAt(sentences, passage.start);
  const start = first?.start ?? text.lastIndexOf('\n', passage.start - 1) + 1;
  const lineEnd = text.indexOf('\n', passage.end);
  const end = Math.max(first?.end ?? (lineEnd < 0 ? text.length : lineEnd), passage.end);
  return trimmed(text, { start, end });
}

/** The sentence that holds an offset; sentences stand in order and do not overlap. */
function sentenceAt(sentences: readonly Span[], at: number): Span | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= at ? found : undefined;
}

/** Evidence longer than this is a section or a list of sentences: its first sentence stands for it. UTF-16 units. */
const LONGEST_QUOTE = 160;

/** What is quoted of a passage: the sentence around it, or of a long passage its first sentence (`isCut`). */
export function quotable(analysis: ReportAnalysis, passage: Span): { span: Span; isCut: boolean } {
  const whole = sentenceAround(analysis, passage);
  if (whole.end - whole.start <= LONGEST_QUOTE) return { span: whole, isCut: false };
  const first = sentenceAround(analysis, { start: passage.start, end: passage.start });
  return { span: first, isCut: first.end < whole.end };
}

/** The span without blanks at its edges; an empty span at `start` when it holds nothing else. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
