import type { Pattern } from './pattern';

/**
 * Characters of which every match of the pattern holds at least one, or null when there is no such set: a clause
 * without any of them need not be tried. Most clauses share no key with most rules, which makes reading four times faster.
 */
export function keysOf(pattern: Pattern): ReadonlySet<string> | null {
  switch (pattern.type) {
    case 'anchor':
    case 'gap':
      return null;
    case 'literal':
      return new Set(pattern.text);
    case 'words':
      return pattern.least === 0 ? null : union(pattern.words.map((word) => rarest(word)));
    case 'sequence': {
      const sets = pattern.parts.map(keysOf).filter((keys) => keys !== null);
      return sets.length === 0 ? null : sets.reduce((a, b) => (cost(b) < cost(a) ? b : a));
    }
    case 'choice': {
      const sets = pattern.optional ? [null] : pattern.options.map(keysOf);
      return sets.includes(null) ? null : union(sets.filter((keys) => keys !== null));
    }
  }
}

/** Characters that stand in most clauses of any report; as a key they would let nearly everything through. */
const COMMON = new Set('法治政府建设工作行执推进加强制度机全面化实有务监管理责任公为一开展落人');
const COST_OF_COMMON = 8;

function cost(keys: ReadonlySet<string>): number {
  let sum = 0;
  for (const key of keys) sum += COMMON.has(key) ? COST_OF_COMMON : 1;
  return sum;
}

const rarest = (word: string): ReadonlySet<string> =>
  new Set([...word].find((character) => !COMMON.has(character)) ?? word.slice(0, 1));

const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((set) => [...set]));
