import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
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
import { readOffice, readWord } from './docx/readDocx';
import { HOSTILE, hostileComparison } from './hostileReports';
import { nodesOf, readMarkdown } from './markup';
import { readCsv } from './tables/readCsv';
import { readXlsx } from './tables/readXlsx';
import { chinese } from './words';

const SEEN = oneLine(HOSTILE);
/** Words between which nothing was lost, whatever stands around them. */
const seenIn = (words: string) => words.split(SEEN).length - 1;

const paper = (title: string) => ({ title, creator: '法治年报审读', createdOn: '2026-03-12' });

/** Words of a tree, each line of text once. */
function wordsOf(notes: Root): string {
  return nodesOf(notes)
    .flatMap((node) => ('value' in node && node.type !== 'yaml' ? [node.value] : []))
    .join('\n');
}

describe('hostile words open clean, and say what they said', () => {
  const comparison = hostileComparison();
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
      const comparison = hostileComparison(words);
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
