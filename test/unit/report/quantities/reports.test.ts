import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fold, toOriginal } from '../../../../utils/text/fold';
import { findFigures } from '../../../../utils/report/quantities/findFigures';

/** Real reports beside the project, and three of them labelled by hand. Skipped where they are not. */
const shared = fileURLToPath(new URL('../../../../../shared/', import.meta.url));
const there = existsSync(`${shared}reports`) && existsSync(`${shared}gold`);
if (!there) console.warn('skipped: no real reports at ../shared');

const read = (name: string) => readFileSync(`${shared}reports/${name}`, 'utf8');
const names = (folder: string, ending: string) =>
  there ? readdirSync(shared + folder).filter((name) => name.endsWith(ending)) : [];

interface Label {
  start: number;
  end: number;
  value: number;
  approx: boolean;
  role: 'indicator' | 'cumulative' | 'target' | 'mechanism' | 'excluded' | 'name';
}

describe.skipIf(!there)('real reports', () => {
  it.each(names('reports', '.txt'))('%s: every Arabic number is accounted for', (name) => {
    const { text, ...folded } = fold(read(name));
    const { figures, exclusions } = findFigures({ text, ...folded });
    const covered = new Uint8Array(text.length);
    for (const { start, end } of [...figures, ...exclusions]) {
      expect(covered.subarray(start, end).some((times) => times > 0)).toBe(false);
      covered.fill(1, start, end);
    }
    const missed = [...text].filter((c, i) => c >= '0' && c <= '9' && !covered[i]);
    expect(missed).toEqual([]);
    expect(exclusions.filter((e) => e.reason === 'unclear')).toEqual([]);
  });

  it.each(names('gold', '.quantities.jsonl'))('%s: figures as labelled by hand', (file) => {
    const labels = readFileSync(`${shared}gold/${file}`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Label);
    const folded = fold(read(file.replace('.quantities.jsonl', '.txt')));
    const found = findFigures(folded).figures.map((f) => ({
      ...f,
      ...toOriginal(folded, f.start, f.end),
    }));
    const over = (label: Label) => found.filter((f) => f.start < label.end && label.start < f.end);

    const wanted = labels.filter((l) => l.role === 'indicator' || l.role === 'cumulative');
    const wrong = wanted.filter((label) => {
      const [figure, ...more] = over(label);
      return !figure || more.length > 0 || figure.value !== label.value;
    });
    expect(wrong).toEqual([]);
    expect(wanted.filter((l) => over(l)[0]?.approx !== l.approx)).toEqual([]);
    const unwanted = labels.filter((l) => l.role === 'excluded' || l.role === 'name');
    expect(unwanted.filter((l) => over(l).length > 0)).toEqual([]);
  });
});
