import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../../../utils/report/catalog/catalog';
import { namedAt, namesIn, readPassages } from './passages';

const PASSAGES = readPassages();

/** Ranks (第12名) are no figures, so this one is named only when a figure of another kind gives it. */
const NEVER_FOUND = ['rule-of-law-assessment-rank'];

describe('naming the figures of passages in the styles of provinces, departments and townships', () => {
  it.each(PASSAGES.map((passage) => [passage.text.slice(0, 60), passage] as const))(
    '%s',
    (_, { text, marked }) => {
      const names = namesIn(text);
      const wrong = marked
        .map((mark) => ({ mark, name: namedAt(text, names, mark) }))
        .filter(({ mark, name }) => !name || !mark.metrics.includes(name.entry?.id ?? 'other'))
        .map(
          ({ mark, name }) =>
            `${mark.text}: ${name?.entry?.id ?? 'no figure'} for ${mark.metrics.join('/')}`,
        );
      expect(marked.length).toBeGreaterThan(0);
      expect(wrong).toEqual([]);
    },
  );

  it('have an example of every indicator that is read from text', () => {
    const named = new Set(
      PASSAGES.flatMap(({ marked }) => marked.map(({ metrics }) => metrics[0])),
    );
    const missing = CATALOG.filter((entry) => !entry.computed && !named.has(entry.id));
    expect(missing.map(({ id }) => id)).toEqual(NEVER_FOUND);
  });

  it('name only indicators of the catalog', () => {
    const ids = new Set(['other', ...CATALOG.map(({ id }) => id)]);
    const unknown = PASSAGES.flatMap(({ marked }) => marked.flatMap(({ metrics }) => metrics));
    expect(unknown.filter((id) => !ids.has(id))).toEqual([]);
  });
});
