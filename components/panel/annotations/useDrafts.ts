import { useState } from 'preact/hooks';
import { useCodes } from '@/components/codebook/codes';
import { joinTags } from '@/components/tags';
import type { AnnotationContent, PlacedAnnotation } from '@/utils/library/types';

/** What stands in the form: the tags as typed. */
export type Typed = Omit<AnnotationContent, 'tags'> & { tags: string };

/** An annotation that is being edited. It keeps the card it began with, which may be deleted elsewhere meanwhile. */
export interface Draft {
  placed: PlacedAnnotation;
  typed: Typed;
}

/** Everything being edited, by annotation id. */
export interface Drafts {
  all: ReadonlyMap<string, Draft>;
  begin: (placed: PlacedAnnotation) => void;
  type: (id: string, typed: Typed) => void;
  drop: (id: string) => void;
}

/** The cards being edited, none at first. */
export function useDrafts(): Drafts {
  const { codebook } = useCodes();
  const [all, setAll] = useState<ReadonlyMap<string, Draft>>(new Map());

  const begin = (placed: PlacedAnnotation) => {
    const { id, kind, note, tags, state } = placed.annotation;
    const typed = { kind, note, state, tags: joinTags(tags, codebook) };
    setAll((drafts) => new Map(drafts).set(id, { placed, typed }));
  };
  const type = (id: string, typed: Typed) =>
    setAll((drafts) => {
      const draft = drafts.get(id);
      return draft ? new Map(drafts).set(id, { ...draft, typed }) : drafts;
    });
  const drop = (id: string) =>
    setAll((drafts) => new Map([...drafts].filter(([other]) => other !== id)));

  return { all, begin, type, drop };
}
