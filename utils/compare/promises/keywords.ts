/** Pairs of characters stand for words: most Chinese words have two, and nothing has to be cut into words first. */
const GRAM = 2;
/** Names of documents and of things called something: 《…管理办法》, “一键修复”. */
const NAMED = /[《“]([^《》“”]{2,40})[》”]/g;
/** What is named is meant; other words may be put otherwise. */
const NAME_WEIGHT = 2;
/** Marks that stand inside a run of words. */
const INNER_MARKS = /[《》“”()]/g;
const WORDS = /[\p{Script=Han}A-Za-z]{2,}/gu;

/** The keywords of a folded text: pairs of characters inside its runs of words, each once. Figures hold none. */
export function keywordsIn(text: string): Set<string> {
  const keywords = new Set<string>();
  for (const [run] of text.replace(INNER_MARKS, '').matchAll(WORDS)) {
    for (let i = 0; i + GRAM <= run.length; i++) keywords.add(run.slice(i, i + GRAM));
  }
  return keywords;
}

/**
 * The keywords of a folded text by what finding them again says: the rarer in `known`, the more; twice as much inside
 * a name.
 *
 * @param known in how many sentences a keyword stood before
 */
export function weighKeywords(
  text: string,
  known: ReadonlyMap<string, number>,
): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (part: string, factor: number) => {
    for (const keyword of keywordsIn(part)) {
      weights.set(keyword, factor / (1 + (known.get(keyword) ?? 0)));
    }
  };
  add(text, 1);
  for (const [, name = ''] of text.matchAll(NAMED)) add(name, NAME_WEIGHT);
  return weights;
}
