/** Longest tag kept; longer ones are cut. */
const MAX_LENGTH = 60;
const MAX_TAGS = 50;

/** Tags as a reader types them: parted by blanks, commas or 、, with or without `#`; each once, in order. */
export function parseTags(typed: string): string[] {
  const tags = typed
    .split(/[\s,，、;；#＃]+/)
    .map((tag) => tag.slice(0, MAX_LENGTH))
    .filter((tag) => tag !== '');
  return [...new Set(tags)].slice(0, MAX_TAGS);
}

/** Tags in the form in which `parseTags` reads them. */
export function joinTags(tags: readonly string[]): string {
  return tags.join(' ');
}
