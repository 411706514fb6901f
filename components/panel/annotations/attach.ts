import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '@/utils/report/types';

/** Gives an annotation another passage of the page; null: what is selected there. */
export type Attach = (id: string, span: Span | null) => void;

/** Attaching in the report that a panel shows; set by `AnnotationsTab`. */
export const AttachContext = createContext<Attach>(() => undefined);

/** For whatever lets the reader choose a passage. */
export function useAttach(): Attach {
  return useContext(AttachContext);
}
