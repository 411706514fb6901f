import { bench, describe } from 'vitest';
import { findPassage } from '../../utils/anchoring/find';
import { prepareText } from '../../utils/anchoring/prepare';
import { markedCorpus, QUOTES, sampleReports, sharedReports } from './anchoring/corpus';
import { edits } from './anchoring/edits';
import { findByKnownMatcher } from './anchoring/knownMatcher';
import { known, ours } from './anchoring/matchers';
import { measure, type Quality } from './anchoring/quality';

const SEEDS = [0, 1, 2, 3, 4, 5, 6, 7];
const reports = [...sampleReports, ...sharedReports];
const texts = SEEDS.map((seed) => markedCorpus(reports, seed));

const COLUMNS: readonly (readonly [name: string, of: (q: Quality) => readonly [number, number]])[] =
  [
    ['right place', (q) => [q.right, q.kept]],
    ['wrong place', (q) => [q.wrong, q.kept]],
    ['of these unmarked', (q) => [q.wrongUnwarned, q.wrong]],
    ['to confirm', (q) => [q.asked, q.kept]],
    ['exact words', (q) => [q.exact, q.whole]],
    ['false alarms', (q) => [q.falseAlarms, q.whole]],
    ['deleted, put elsewhere', (q) => [q.elsewhere, q.gone]],
    ['of these unmarked', (q) => [q.unwarned, q.elsewhere]],
    ['changed figures told', (q) => [q.figuresTold, q.figures]],
    ['passed over in silence', (q) => [q.figuresSilent, q.figures]],
  ];

function percent([part, whole]: readonly [number, number]): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

function printQuality(): void {
  const made =
    sharedReports.length > 0
      ? `and ${sharedReports.length} real ones`
      : '(no real ones: there is no ../shared/reports)';
  const lines = [
    `${QUOTES} quotes in each of ${texts.length} texts of ${sampleReports.length} reports of the sample site ${made}`,
    [' '.repeat(32), ...COLUMNS.map(([name]) => name)].join('  '),
  ];
  for (const [name, edit] of Object.entries(edits)) {
    for (const [whose, matcher] of [['ours', ours] as const, ['known matcher', known] as const]) {
      const quality = measure(texts, edit, matcher);
      const cells = COLUMNS.map(([title, of]) => percent(of(quality)).padStart(title.length));
      lines.push([`${name}, ${whose}`.padEnd(32), ...cells].join('  '));
    }
  }
  console.log(lines.join('\n'));
}

printQuality();

const { text, selectors } = markedCorpus(reports, 0);
const revised = edits.revise(text, 0).text;
const once = { iterations: 2, time: 0, warmupIterations: 0, warmupTime: 0 };

describe(`${QUOTES} quotes in ${revised.length} characters after a revision (at most 150 ms)`, () => {
  bench('ours, text prepared anew', () => void ours(revised, selectors));
  bench('known matcher', () => void known(revised, selectors), once);
});

describe('the same on an unchanged page', () => {
  bench('ours, text prepared anew', () => void ours(text, selectors));
});

describe('one absent quote of two characters (at most 5 ms)', () => {
  const absent = {
    ...selectors[0],
    exact: '螺蛳',
    prefix: '',
    suffix: '',
    start: 0,
    end: 2,
    section: [],
  };
  const inContext = {
    ...absent,
    prefix: text.slice(20_000, 20_512),
    suffix: text.slice(20_514, 21_026),
  };
  const prepared = prepareText(revised);
  prepared.grams();
  bench('ours, without context', () => void findPassage(prepared, absent));
  bench('ours, its surroundings still there', () => void findPassage(prepared, inContext));
  bench('known matcher', () => void findByKnownMatcher(revised, inContext), once);
});
