import { codeName, tagIdOf } from '@/utils/codebook/names';
import type { CodeLists } from '@/utils/codebook/types';

/** Longest tag kept; longer ones are cut. */
const MAX_LENGTH = 60;
const MAX_TAGS = 50;

/** Words as a reader types them: parted by blanks, commas or 、, with or without `#`; each once, in order. */
export function parseWords(typed: string): string[] {
  const words = typed
    .split(/[\s,，、;；#＃]+/)
    .map((word) => word.slice(0, MAX_LENGTH))
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, MAX_TAGS);
}

/** The ids of the tags that were typed: those of the codebook by their names, free ones as they are. */
export function parseTags(typed: string, codebook: Pick<CodeLists, 'tags'>): string[] {
  return [...new Set(parseWords(typed).map((word) => tagIdOf(codebook, word)))];
}

/** Tags in the form in which `parseTags` reads them. A name that it would cut gives way to the id. */
export function joinTags(tags: readonly string[], codebook: CodeLists): string {
  return tags.map((tag) => typeable(tag, codebook)).join(' ');
}

/** The word by which a tag is typed. */
export function typeable(tag: string, codebook: CodeLists): string {
  const name = codeName(codebook, 'tags', tag, () => tag);
  return parseWords(name).join() === name ? name : tag;
}
