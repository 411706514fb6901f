import { kindNames, stateNames, type CodeNameKey } from './builtIn';
import type { Code, CodeList, CodeLists, Wash } from './types';

/** Looks up the name of a code that the reader has not renamed. */
export type NameOf = (key: CodeNameKey) => string;

const builtIn: Record<CodeList, ReadonlyMap<string, CodeNameKey>> = {
  kinds: kindNames,
  states: stateNames,
  tags: new Map(),
};

/**
 * What a code is called: as the reader renamed it, else by the message files, else by its id. A code that no
 * codebook here knows (of an imported annotation) is called by its id: it is never hidden.
 */
export function codeName(codebook: CodeLists, list: CodeList, id: string, t: NameOf): string {
  const codes: readonly Code[] = codebook[list];
  const named = codes.find((code) => code.id === id)?.name;
  if (named) return named;
  const key = builtIn[list].get(id);
  return key ? t(key) : id;
}

/** How a kind is painted; one that the codebook does not know is painted like a remark. */
export function washOf({ kinds }: Pick<CodeLists, 'kinds'>, id: string): Wash {
  return kinds.find((kind) => kind.id === id)?.wash ?? 'slate';
}

/**
 * The ids to choose from: all that are offered, and those that are `present` although they are retired or unknown,
 * so that nobody loses a code by opening an annotation.
 */
export function choosable(codes: readonly Code[], present: readonly string[] = []): string[] {
  const offered = codes.filter(({ retired }) => !retired).map(({ id }) => id);
  return [...new Set([...offered, ...present])];
}

/** The id of the tag that the reader means by a word: of the tag so called, else the word itself. */
export function tagIdOf({ tags }: Pick<CodeLists, 'tags'>, word: string): string {
  return tags.find(({ id, name }) => (name ?? id) === word)?.id ?? word;
}
