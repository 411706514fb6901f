import type { Annotation } from '../types';

/** What becomes of an annotation that is in the library and in a file. */
export interface Merged {
  /** The version that the library has from now on. */
  winner: Annotation;
  /** The stored version was in the bin and the file's was not: the reader brings it back. */
  revived: boolean;
}

/**
 * The version written later wins. One that is in use on either side is in use afterwards: whoever restores a
 * backup wants back what was deleted since, and a deletion can be repeated, a loss cannot.
 */
export function mergeAnnotation(stored: Annotation, incoming: Annotation): Merged {
  const newer = Date.parse(incoming.updatedAt) > Date.parse(stored.updatedAt) ? incoming : stored;
  const deleted = stored.deletedAt !== null && incoming.deletedAt !== null;
  return {
    winner: { ...newer, deletedAt: deleted ? newer.deletedAt : null },
    revived: stored.deletedAt !== null && !deleted,
  };
}
