import type { Span } from '../types';

/**
 * A selection grown by sentences. One that does not end where sentences do grows to all of those it touches; otherwise
 * the next sentence is added. `start` = `end` is a caret: its sentence, or the next one, is taken.
 *
 * @param sentences in text order
 * @returns null at the end of the text
 */
export function extendBySentence(sentences: readonly Span[], selected: Span): Span | null {
  const touched = touchedBy(sentences, selected);
  const [first, last] = [touched[0], touched[touched.length - 1]];
  if (!first || !last) {
    const next = sentences.find(({ start }) => start >= selected.end);
    if (!next) return null;
    const isCaret = selected.start === selected.end;
    return { start: isCaret ? next.start : selected.start, end: next.end };
  }
  if (first.start < selected.start || last.end > selected.end) {
    return {
      start: Math.min(first.start, selected.start),
      end: Math.max(last.end, selected.end),
    };
  }
  const next = sentences.find(({ start }) => start >= last.end);
  return next ? { start: selected.start, end: next.end } : null;
}

/** The selection without its last sentence; null when no whole sentence would be left. */
export function shrinkBySentence(sentences: readonly Span[], selected: Span): Span | null {
  const touched = touchedBy(sentences, selected);
  const left = touched[touched.length - 2];
  return left ? { start: selected.start, end: left.end } : null;
}

function touchedBy(sentences: readonly Span[], { start, end }: Span): Span[] {
  return sentences.filter(
    (sentence) => sentence.start < Math.max(end, start + 1) && start < sentence.end,
  );
}
