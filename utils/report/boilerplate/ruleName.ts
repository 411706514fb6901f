import { ruleEntries } from './rules';

const names = new Map(ruleEntries.map(({ id, note, examples }) => [id, note ?? examples[0] ?? id]));

/** What a rule is called to readers: its note, else its first example; an unknown id stands for itself. */
export function ruleName(id: string): string {
  return names.get(id) ?? id;
}
