import { rules, type Rule } from './rules';

const WORD = 32;
const words = Math.ceil(rules.length / WORD);
/** By character: one bit for every rule that has it as a key. */
const byCharacter = new Map<string, Uint32Array>();
/** Rules without keys. */
const always = new Uint32Array(words);

rules.forEach(({ keys }, index) => {
  const set = (bits: Uint32Array) =>
    (bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31)));
  if (keys === null) set(always);
  for (const key of keys ?? []) {
    const bits = byCharacter.get(key) ?? new Uint32Array(words);
    byCharacter.set(key, bits);
    set(bits);
  }
});

/** The first rule, in the order of the files, that could fit the clause by its characters and that `fits` accepts. */
export function findRule(clause: string, fits: (rule: Rule) => boolean): Rule | null {
  const candidates = always.slice();
  for (let i = 0; i < clause.length; i++) {
    const bits = byCharacter.get(clause.charAt(i));
    if (bits) for (let w = 0; w < words; w++) candidates[w] = (candidates[w] ?? 0) | (bits[w] ?? 0);
  }
  for (let w = 0; w < words; w++) {
    for (let bits = candidates[w] ?? 0; bits !== 0; bits &= bits - 1) {
      const rule = rules[w * WORD + (31 - Math.clz32(bits & -bits))];
      if (rule && fits(rule)) return rule;
    }
  }
  return null;
}
