import { useEffect, useRef, useState } from 'preact/hooks';
import { useCodes } from '@/components/codebook/codes';
import type { WriteFailure } from '@/components/labels';
import { joinTags, parseTags } from '@/components/tags';
import { beginSitting, type Sitting } from '@/components/writes/sitting';
import type { Codebook } from '@/utils/codebook/types';
import { contentOf } from '@/utils/library/mergeContent';
import type { AnnotationContent, PlacedAnnotation } from '@/utils/library/types';
import { sendMessage } from '@/utils/messages';

/** What stands in the form: the tags as typed. */
export type Typed = Omit<AnnotationContent, 'tags'> & { tags: string };

/** An annotation that is being edited. It keeps the card it began with, which may be deleted elsewhere meanwhile. */
export interface Draft {
  placed: PlacedAnnotation;
  typed: Typed;
  sitting: Sitting;
  /** Why what was typed could not be saved by itself; null when it could. */
  failure: WriteFailure | null;
}

/** Everything being edited, by annotation id. */
export interface Drafts {
  all: ReadonlyMap<string, Draft>;
  begin: (placed: PlacedAnnotation) => void;
  type: (id: string, typed: Typed) => void;
  drop: (id: string) => void;
}

/** What a form holds, as it is stored. */
export function written(typed: Typed, codebook: Codebook): AnnotationContent {
  return { ...typed, tags: parseTags(typed.tags, codebook) };
}

/** The cards being edited, none at first. What is typed is saved while the reader types. */
export function useDrafts(): Drafts {
  const { codebook } = useCodes();
  const [all, setAll] = useState<ReadonlyMap<string, Draft>>(new Map());

  const latest = useRef(all);
  latest.current = all;
  useEffect(() => {
    const leave = () =>
      latest.current.forEach(({ typed, sitting }) => sitting.leave(written(typed, codebook)));
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [codebook]);

  const change = (id: string, part: Partial<Draft>) =>
    setAll((drafts) => {
      const draft = drafts.get(id);
      return draft ? new Map(drafts).set(id, { ...draft, ...part }) : drafts;
    });
  const begin = (placed: PlacedAnnotation) => {
    const { id, kind, note, tags, state } = placed.annotation;
    const typed = { kind, note, state, tags: joinTags(tags, codebook) };
    const sitting = beginSitting(
      contentOf(placed.annotation),
      (edit) => sendMessage('updateAnnotation', { id, ...edit }),
      (failure) => change(id, { failure }),
    );
    setAll((drafts) => new Map(drafts).set(id, { placed, typed, sitting, failure: null }));
  };
  const type = (id: string, typed: Typed) => {
    change(id, { typed });
    all.get(id)?.sitting.type(written(typed, codebook));
  };
  const drop = (id: string) =>
    setAll((drafts) => new Map([...drafts].filter(([other]) => other !== id)));

  return { all, begin, type, drop };
}
