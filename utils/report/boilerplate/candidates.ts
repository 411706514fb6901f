import { rules, type Rule } from './rules';

const WORD = 32;
const words = Math.ceil(rules.length / WORD);

/** What a character lets through: one bit for every rule that has it as a key, alone or with the character behind it. */
interface Key {
  alone: Uint32Array | null;
  /** The units behind it that make a key with it, and what each pair lets through; mostly one or two. */
  seconds: number[];
  pairs: Uint32Array[];
}

const keys: Key[] = [];
/** By UTF-16 unit: where its key stands, counted from 1. */
const keyOf = new Uint16Array(0x10000);
/** Rules without keys. */
const always = new Uint32Array(words);

function keyAt(unit: number): Key {
  const known = keys[(keyOf[unit] ?? 0) - 1];
  if (known) return known;
  const made: Key = { alone: null, seconds: [], pairs: [] };
  keyOf[unit] = keys.push(made);
  return made;
}

function bitsOf(key: string): Uint32Array {
  const first = keyAt(key.charCodeAt(0));
  if (key.length === 1) return (first.alone ??= new Uint32Array(words));
  const second = key.charCodeAt(1);
  const known = first.pairs[first.seconds.indexOf(second)];
  if (known) return known;
  const made = new Uint32Array(words);
  first.seconds.push(second);
  first.pairs.push(made);
  return made;
}

rules.forEach((rule, index) => {
  const set = (bits: Uint32Array) =>
    (bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31)));
  if (rule.keys === null) set(always);
  for (const key of rule.keys ?? []) set(bitsOf(key));
});

/** The first rule, in the order of the files, that could fit the clause by its characters and that `fits` accepts. */
export function findRule(clause: string, fits: (rule: Rule) => boolean): Rule | null {
  const candidates = always.slice();
  for (let i = 0; i < clause.length; i++) {
    const key = keys[(keyOf[clause.charCodeAt(i)] ?? 0) - 1];
    if (!key) continue;
    if (key.alone) add(candidates, key.alone);
    const second = clause.charCodeAt(i + 1);
    for (let k = 0; k < key.seconds.length; k++) {
      const pair = key.pairs[k];
      if (pair && key.seconds[k] === second) add(candidates, pair);
    }
  }
  for (let w = 0; w < words; w++) {
    for (let bits = candidates[w] ?? 0; bits !== 0; bits &= bits - 1) {
      const rule = rules[w * WORD + (31 - Math.clz32(bits & -bits))];
      if (rule && fits(rule)) return rule;
    }
  }
  return null;
}

function add(candidates: Uint32Array, bits: Uint32Array) {
  for (let w = 0; w < words; w++) candidates[w] = (candidates[w] ?? 0) | (bits[w] ?? 0);
}
