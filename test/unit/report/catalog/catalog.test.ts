import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CATALOG, catalogEntry } from '../../../../utils/report/catalog/catalog';
import { listed, SIGNS, subjectNumber } from '../../../../utils/report/catalog/lexicon';
import subjects from '../../../../utils/report/catalog/subjects.json';
import vocabulary from '../../../../utils/report/catalog/vocabulary.json';

const WORDS = v.pipe(v.string(), v.regex(/^\S+( \S+)*$/, 'words are separated by single blanks'));
const ID = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const ENTRY = v.strictObject({
  id: ID,
  name: v.pipe(v.string(), v.minLength(2)),
  group: v.pipe(v.string(), v.regex(/^[A-L] \S+/)),
  unitKind: v.picklist([
    'count',
    'persons',
    'percent',
    'money',
    'days',
    'points',
    'rank',
    'average',
    'ratio',
  ]),
  units: WORDS,
  words: v.union([WORDS, v.literal('')]),
  not: v.optional(WORDS),
  counts: v.optional(v.literal('organisations')),
  change: v.optional(v.literal(true)),
  computed: v.optional(v.literal(true)),
  rate: v.optional(v.strictObject({ part: WORDS, whole: WORDS })),
  atMost: v.optional(v.strictObject({ id: ID, carryOver: v.optional(v.literal(true)) })),
  sum: v.optional(v.array(ID)),
  balance: v.optional(v.strictObject({ plus: v.array(ID), minus: v.array(ID) })),
  note: v.optional(v.string()),
});

describe('the catalog', () => {
  it('has the shape of its entries, and words for all that are read from text', () => {
    const wrong = CATALOG.filter((entry) => v.safeParse(ENTRY, entry).issues);
    expect(wrong).toEqual([]);
    expect(CATALOG.filter(({ words, computed }) => (words === '') !== (computed === true))).toEqual(
      [],
    );
  });

  it('has every id once', () => {
    expect(new Set(CATALOG.map(({ id }) => id)).size).toBe(CATALOG.length);
  });

  it('relates only to indicators it has', () => {
    const related = CATALOG.flatMap(({ rate, atMost, sum, balance }) => [
      ...listed(rate?.part),
      ...listed(rate?.whole),
      ...(balance ? [...balance.plus, ...balance.minus] : []),
      ...(atMost ? [atMost.id] : []),
      ...(sum ?? []),
    ]);
    expect(related.filter((id) => !catalogEntry(id))).toEqual([]);
  });

  it('gives rates of percentages only, of a part and a whole counted alike', () => {
    for (const { id, unitKind, rate } of CATALOG) {
      if (!rate) continue;
      const kinds = [...listed(rate.part), ...listed(rate.whole)].map(
        (n) => catalogEntry(n)?.unitKind,
      );
      expect([id, unitKind, new Set(kinds).size]).toEqual([id, 'percent', 1]);
    }
  });

  it('asks only for subjects that subjects.json has', () => {
    const asked = CATALOG.flatMap(({ words, not }) => [
      ...listed(words).map((word) => /@(.+?)\??$/.exec(word)?.[1]),
      ...listed(not).map((word) => /^@(.+)$/.exec(word)?.[1]),
    ]).filter((name) => name !== undefined);
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((name) => subjectNumber(name) < 0)).toEqual([]);
  });

  it('has no sign with an empty part', () => {
    expect(
      CATALOG.flatMap(({ words }) => listed(words)).filter((word) =>
        /^[+&@?]|[+&@](?:[+&@?]|$)/.test(word),
      ),
    ).toEqual([]);
    expect(SIGNS.every(({ length, words }) => length >= words.length)).toBe(true);
  });

  it('keeps its lists of words as lists of words', () => {
    const lists = [
      ...Object.values(subjects).map(({ words }) => words),
      ...Object.values(vocabulary).flat(),
    ];
    expect(lists.filter((list) => !v.is(WORDS, list))).toEqual([]);
  });

  // The ids are the interface to labelled reports; the reference catalog stands beside a developer's checkout only.
  const reference = new URL('../../../../../shared/catalog.json', import.meta.url);
  it.skipIf(!existsSync(reference))('has the ids of the reference catalog', () => {
    const entries = v.parse(
      v.array(v.object({ id: v.string() })),
      JSON.parse(readFileSync(reference, 'utf8')),
    );
    expect(CATALOG.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  });
});
