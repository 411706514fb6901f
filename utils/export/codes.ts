import { codeName } from '../codebook/names';
import { NO_STATE } from '../codebook/types';
import type { ComparedAnnotation } from '../compare/types';
import { oneLine } from './plainText';
import type { NotesOptions } from './words';

/** What codes are named with. */
export type CodeWords = Pick<NotesOptions, 't' | 'codebook'>;

type Coded = Pick<ComparedAnnotation['annotation'], 'kind' | 'state' | 'tags'>;

/** The name of an annotation's kind, on one line. */
export function kindName({ kind }: Coded, { t, codebook }: CodeWords): string {
  return oneLine(codeName(codebook, 'kinds', kind, t));
}

/** The name of an annotation's state, on one line; '' when it has none. */
export function stateName({ state }: Coded, { t, codebook }: CodeWords): string {
  return state === NO_STATE ? '' : oneLine(codeName(codebook, 'states', state, t));
}

/** Kind and state as they stand at the head of an annotation: 质疑 · 拟提问. */
export function codesText(annotation: Coded, words: CodeWords): string {
  return [kindName(annotation, words), stateName(annotation, words)].filter(Boolean).join(' · ');
}

/** The names of an annotation's tags, each on one line. */
export function tagNames({ tags }: Coded, { t, codebook }: CodeWords): string[] {
  return tags.map((tag) => oneLine(codeName(codebook, 'tags', tag, t))).filter(Boolean);
}
