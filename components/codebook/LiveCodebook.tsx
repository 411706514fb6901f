import type { ComponentChildren } from 'preact';
import { builtInCodebook } from '@/utils/codebook/builtIn';
import { readCodebook } from '@/utils/library/codebook';
import { database } from '@/utils/library/database';
import { useLiveQuery } from '../useLiveQuery';
import { CodebookContext } from './codes';

/** Lets an extension page show annotations by the reader's codebook, which another page may change. */
export function LiveCodebook({ children }: { children: ComponentChildren }) {
  const codebook = useLiveQuery(() => readCodebook(database), []) ?? builtInCodebook;
  return <CodebookContext.Provider value={codebook}>{children}</CodebookContext.Provider>;
}
