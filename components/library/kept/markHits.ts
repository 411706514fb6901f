import Mark from 'mark.js';
import type { Span } from '@/utils/report/types';

/**
 * Marks hits in lines that are shown (`[data-start]`, with their text in `.kept-words`), each by its offsets. What
 * Preact has drawn must not be drawn again after that: mark.js cuts its text nodes. The first element of a hit has
 * `data-hit`.
 */
export function markHits(body: HTMLElement, hits: readonly Span[]): void {
  const lines = [...body.querySelectorAll<HTMLElement>('[data-start]')].flatMap((line) => {
    const words = line.querySelector<HTMLElement>('.kept-words');
    const start = Number(line.dataset.start);
    return words ? [{ words, start, end: start + (words.textContent?.length ?? 0) }] : [];
  });
  let first = 0;
  for (const hit of hits) {
    while ((lines[first]?.end ?? Infinity) <= hit.start) first++;
    let isFirst = true;
    for (let at = first; (lines[at]?.start ?? Infinity) < hit.end; at++) {
      const line = lines[at];
      if (!line) break;
      const start = Math.max(0, hit.start - line.start);
      const end = Math.min(line.end, hit.end) - line.start;
      new Mark(line.words).markRanges([{ start, length: end - start }], {
        className: 'kept-hit',
        each: (element) => {
          if (isFirst) element.setAttribute('data-hit', '');
          isFirst = false;
        },
      });
    }
  }
}
