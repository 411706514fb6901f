import { describe, expect, it, test } from 'vitest';
import { findRule } from '@/utils/report/boilerplate/candidates';
import { judgeClauses } from '@/utils/report/boilerplate/judge';
import { rules, ruleEntries } from '@/utils/report/boilerplate/rules';
import type { RuleEntry } from '@/utils/report/boilerplate/rules';
import type { Section } from '@/utils/report/types';
import { fold } from '@/utils/text/fold';

const expressions = new Map(rules.map(({ id, expression }) => [id, expression]));

/** Whether the rule itself fits the example, leads such as 一是 and vetoes such as 《》 counted in. */
function fits({ id, sections }: RuleEntry, example: string): boolean {
  const section: Section = {
    ...{ start: 0, end: example.length, level: 1, label: '', title: '' },
    role: sections?.[0] ?? 'measures',
  };
  const folded = fold(example);
  return judgeClauses(folded, [section], []).some(({ head, end, rule }) => {
    if (rule?.id === id) return true;
    // Another rule may come first and name the clause; this one fits all the same.
    return rule !== null && (expressions.get(id)?.test(folded.text.slice(head, end)) ?? false);
  });
}

describe.each(ruleEntries.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
  test.each(entry.examples)('fits %s', (example) => expect(fits(entry, example)).toBe(true));
  test.each(entry.counterExamples)('does not fit %s', (example) =>
    expect(fits(entry, example)).toBe(false),
  );
});

describe('rule files', () => {
  it('name every rule once', () => {
    const ids = ruleEntries.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('give every rule a name for readers, an example and a counter-example', () => {
    const incomplete = ruleEntries.filter(
      ({ note, examples, counterExamples }) => !note || !examples.length || !counterExamples.length,
    );
    expect(incomplete.map(({ id }) => id)).toEqual([]);
  });

  it('say nothing unkind to readers', () => {
    expect(JSON.stringify(ruleEntries)).not.toMatch(/套话|官话|废话|违规执法|造假|抄袭|未完成/);
  });

  it('never call guidance vague', () => {
    const kinds = (prefix: string) =>
      new Set(ruleEntries.filter(({ id }) => id.startsWith(prefix)).map(({ kind }) => kind));
    expect(kinds('B1-')).toEqual(new Set(['formula']));
    expect(kinds('B2-')).toEqual(new Set(['formula']));
    expect(kinds('B3-')).toEqual(new Set(['template']));
    for (const prefix of ['B4-', 'B5-', 'B6-', 'B7-'])
      expect(kinds(prefix)).toEqual(new Set(['vague']));
  });
});

test('sorting rules out by their characters loses none', () => {
  const clauses = ruleEntries.flatMap((entry) => [...entry.examples, ...entry.counterExamples]);
  for (const clause of clauses.map((text) => fold(text).text)) {
    const wanted = rules.find(({ expression }) => expression.test(clause)) ?? null;
    expect(findRule(clause, ({ expression }) => expression.test(clause))).toBe(wanted);
  }
});
