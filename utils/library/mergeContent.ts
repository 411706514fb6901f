import type { Annotation, AnnotationContent } from './types';

/** What the reader wrote of a passage, without what the library adds. */
export function contentOf({ kind, note, tags, state }: Annotation): AnnotationContent {
  return { kind, note, tags, state };
}

/**
 * What an annotation says after it was edited in two places at once: `base` is what this editor began with, `mine` what
 * it was left with, `stored` what the other place has saved meanwhile. What only one of them touched is kept; of kind and
 * state the later choice holds. Two different notes cannot be joined without a reader: null.
 */
export function mergeContent(
  base: AnnotationContent,
  mine: AnnotationContent,
  stored: AnnotationContent,
): AnnotationContent | null {
  const later = <T>(was: T, now: T, other: T) => (now === was ? other : now);
  if (mine.note !== base.note && stored.note !== base.note && mine.note !== stored.note) {
    return null;
  }
  const removed = base.tags.filter((tag) => !mine.tags.includes(tag));
  const kept = stored.tags.filter((tag) => !removed.includes(tag));
  const added = mine.tags.filter((tag) => !base.tags.includes(tag) && !kept.includes(tag));
  return {
    kind: later(base.kind, mine.kind, stored.kind),
    state: later(base.state, mine.state, stored.state),
    note: later(base.note, mine.note, stored.note),
    tags: [...kept, ...added],
  };
}
