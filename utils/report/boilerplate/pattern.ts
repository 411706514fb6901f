import { anyOf, literal, type Vocabulary } from './vocabulary';

/**
 * The language of the rule files (`rules/README.md` explains it to those who write rules), read into a tree.
 * Every repetition is bounded and none stands inside another one, so trying a pattern at a place has a fixed cost.
 */
export type Pattern =
  | { type: 'literal'; text: string }
  | { type: 'anchor'; at: '^' | '$' }
  | { type: 'gap'; most: number }
  | { type: 'words'; words: readonly string[]; least: number; most: number }
  | { type: 'sequence'; parts: Pattern[] }
  | { type: 'choice'; options: Pattern[]; optional: boolean };

/** What `…` may skip when no length is given: about half of the longest clause that is still one statement. */
const DEFAULT_GAP = 20;
const LONGEST_GAP = 60;
/**
 * `{程度}*` and `{程度}+`: adverbs pile up (积极稳妥有序), more than three are not seen. So many more than those that must
 * be there may follow, because V8 writes out repetitions of up to three, with all that stands behind them again after each:
 * with 3 the rules took 15 MB of machine code, and what was compiled after them was no longer optimised.
 */
const MOST_MORE_IN_A_ROW = 4;

const TOKEN = /…(?:\{(\d{1,2})\})?|\{([^{}]+)\}([*+]?)|[^]/g;

/**
 * Reads a pattern.
 *
 * @throws Error when a class is not in the vocabulary, a gap is too long or brackets do not match; the message names the pattern
 */
export function parsePattern(pattern: string, vocabulary: Vocabulary): Pattern {
  const fail = (why: string): never => {
    throw new Error(`pattern ${pattern}: ${why}`);
  };
  const tokens = [...pattern.matchAll(TOKEN)];
  let next = 0;

  const one = ([token, gap, name, repeat]: RegExpMatchArray): Pattern => {
    if (token.startsWith('…')) {
      const most = gap === undefined ? DEFAULT_GAP : Number(gap);
      return most <= LONGEST_GAP ? { type: 'gap', most } : fail(`a gap over ${LONGEST_GAP}`);
    }
    if (name !== undefined) {
      const words = vocabulary[name] ?? fail(`no word class ${name}`);
      return {
        type: 'words',
        words,
        least: repeat === '*' ? 0 : 1,
        most: repeat ? MOST_MORE_IN_A_ROW + (repeat === '*' ? 0 : 1) : 1,
      };
    }
    if (token === '(') return choice(')');
    if (token === '[') return { ...choice(']'), optional: true };
    if (token === '^' || token === '$') return { type: 'anchor', at: token };
    return { type: 'literal', text: token };
  };
  const choice = (end: ')' | ']' | null) => {
    const options: Pattern[] = [];
    for (let parts: Pattern[] = []; ;) {
      const token = tokens[next++];
      const text = token?.[0] ?? null;
      if (text === '|' || text === end) {
        options.push({ type: 'sequence', parts });
        parts = [];
        if (text === end) return { type: 'choice' as const, options, optional: false };
      } else if (token === undefined || text === ')' || text === ']') {
        return fail('brackets do not match');
      } else parts.push(one(token));
    }
  };
  return choice(null);
}

/** The pattern as a regular expression for one clause. */
export function toExpression(pattern: Pattern): RegExp {
  return new RegExp(source(pattern));
}

function source(pattern: Pattern): string {
  switch (pattern.type) {
    case 'literal':
      return literal(pattern.text);
    case 'anchor':
      return pattern.at;
    case 'gap':
      return `.{0,${pattern.most}}?`;
    case 'words': {
      const { words, least, most } = pattern;
      // In a row adverbs are joined: 依法、规范、高效, 不断地.
      return most === 1 ? anyOf(words) : `(?:${anyOf(words)}[、地]?){${least},${most}}`;
    }
    case 'sequence':
      return pattern.parts.map(source).join('');
    case 'choice':
      return `(?:${pattern.options.map(source).join('|')})${pattern.optional ? '?' : ''}`;
  }
}
