import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import type { ComparedReport } from '@/utils/compare/types';
import { composeComparisonNotes } from '@/utils/export/comparisonNotes';
import { writeDocx } from '@/utils/export/docx/write';
import { writeHtml } from '@/utils/export/html/write';
import { writeMarkdown } from '@/utils/export/markdown';
import { oneLine } from '@/utils/export/plainText';
import { annotationTable } from '@/utils/export/tables/annotationTable';
import { writeCsv } from '@/utils/export/tables/csv';
import { indicatorTable } from '@/utils/export/tables/indicatorTable';
import { reportTable } from '@/utils/export/tables/reportTable';
import { writeXlsx } from '@/utils/export/tables/xlsx';
import { fileName } from '@/utils/export/titles';
import { madeUpReport, spanOf } from '../compare/reports';
import { readOffice, readWord } from './docx/readDocx';
import { nodesOf, readMarkdown } from './markup';
import { readCsv } from './tables/readCsv';
import { readXlsx } from './tables/readXlsx';
import { chinese } from './words';

/** What pages and readers could write to break a file: markup, formulas, and characters that no program shows. */
const HOSTILE = [
  '甲|乙*丙=丁',
  '<script>alert(1)</script>',
  '=cmd|"/c calc"!A1',
  '@SUM(1)',
  '\u202Etxt.exe\u200F',
  'a\uD800b\uDC00c',
  '\u0000\u0001\u000B\u001F\uFFFE\uFFFF',
  ']]>&amp;<!--',
  '_x0041_',
  'x\u2028y',
].join(' ');
const SEEN = oneLine(HOSTILE);
/** Words between which nothing was lost, whatever stands around them. */
const seenIn = (words: string) => words.split(SEEN).length - 1;

function hostileReport(year: number, words = HOSTILE): ComparedReport {
  const sentence = `受理 ${words} ${year}件。`.replace(/[\n\r]/g, ' ');
  const report = madeUpReport({
    year,
    place: words,
    url: `http://a.gov.cn/${year}?q="<>|`,
    meta: { title: words, org: words },
    lines: [['measures', sentence]],
    figures: [{ text: `${year}件`, value: year, unit: words, metricName: words, qualifier: words }],
    checks: [{ id: 'R21', status: 'attention', summary: words, evidence: [sentence] }],
  });
  const placement = { status: 'exact' as const, score: 1, candidates: [] };
  const annotation = {
    id: 'a',
    kind: 'question',
    state: 'to-ask',
    note: `${words}\n\n${words}`,
    tags: [words],
    author: words,
    createdAt: '2026-03-10T04:00:00.000Z',
    selector: { exact: words, section: [words] },
  } as const;
  const place = spanOf(report.analysis.text, sentence);
  return { ...report, annotations: [{ annotation, placement: { ...placement, ...place } }] };
}

const comparisonOf = (words?: string) =>
  compareReports([hostileReport(2022, words), hostileReport(2023, words)]);
const paper = (title: string) => ({ title, creator: '法治年报审读', createdOn: '2026-03-12' });

/** Words of a tree, each line of text once. */
function wordsOf(notes: Root): string {
  return nodesOf(notes)
    .flatMap((node) => ('value' in node && node.type !== 'yaml' ? [node.value] : []))
    .join('\n');
}

describe('hostile words open clean, and say what they said', () => {
  const comparison = comparisonOf();
  const notes = composeComparisonNotes(comparison, chinese);
  const expected = seenIn(wordsOf(notes));

  it('stand in the notes in many places', () => {
    expect(expected).toBeGreaterThan(10);
  });

  it('in Markdown', () => {
    expect(seenIn(wordsOf(readMarkdown(writeMarkdown(notes))))).toBe(expected);
  });

  it('in a Word document', async () => {
    const parts = await readOffice(await writeDocx(notes, paper(HOSTILE)));
    const { words, links } = readWord(parts);
    expect(seenIn(words)).toBe(expected);
    for (const link of links) expect(link).toMatch(/^http:\/\/a\.gov\.cn\/202/);
  });

  it('in HTML', () => {
    const { document } = new JSDOM(writeHtml(notes, paper(HOSTILE))).window;
    expect(document.querySelectorAll('script')).toHaveLength(0);
    expect(seenIn(document.body.textContent ?? '')).toBe(expected);
  });

  it('in Excel and CSV', async () => {
    const { t } = chinese;
    const tables = [
      indicatorTable(comparison, t),
      annotationTable(comparison, chinese),
      reportTable(comparison, t),
    ];
    const sheets = readXlsx(await readOffice(await writeXlsx(tables)));
    for (const [at, table] of tables.entries()) {
      expect(sheets[at]?.rows.slice(1)).toEqual(
        table.rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
      );
      const csv = readCsv(writeCsv(table)).flat();
      for (const cell of csv) expect(cell).not.toMatch(/^[=+@\t\r]/);
      expect(seenIn(csv.join('\n'))).toBeGreaterThan(0);
    }
  });

  it('as the name of a file', () => {
    const name = fileName(HOSTILE, '2026-03-12', 'docx');
    expect(name).toMatch(/-2026-03-12\.docx$/);
    expect(name).not.toMatch(/[\\/:*?"<>|\p{C}]/u);
    expect(new TextEncoder().encode(name).length).toBeLessThan(255);
  });
});

it('any words give files that open', async () => {
  const any = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(any, async (words) => {
      const comparison = comparisonOf(words);
      const notes = composeComparisonNotes(comparison, chinese);
      const plain = oneLine(words);
      const word = readWord(await readOffice(await writeDocx(notes, paper(words))));
      expect(word.words).toContain(plain);
      expect(word.footnotes).not.toContain('MISSING');
      const html = new JSDOM(writeHtml(notes, paper(words))).window.document;
      expect(html.body.textContent).toContain(plain);
      await readOffice(await writeXlsx([annotationTable(comparison, chinese)]));
    }),
    { numRuns: 15 },
  );
});
