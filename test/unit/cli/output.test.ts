import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input } from '../../../utils/cli/input';
import { outputFor } from '../../../utils/cli/output';
import { analyzeReport } from '../../../utils/report/analyze';
import { textSource } from '../../../utils/report/source';

const source = textSource(
  '某某县2023年法治政府建设年度报告\n一、主要工作\n2023年，全县办理行政复议案件156件，审结150件。\n',
);
const analysis = analyzeReport(source);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'shendu-out-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes the same analysis under several names; the files of the folder with their content. */
function written(
  format: 'json' | 'markdown' | 'csv',
  names: Input['name'][],
  explain = false,
): Record<string, string> {
  const out = path.join(folder, 'new', 'folder');
  const output = outputFor({ files: [], format, out, stdin: false, explain });
  for (const name of names) output({ name, source }, analysis);
  const files = existsSync(out) ? readdirSync(out).sort() : [];
  return Object.fromEntries(files.map((f) => [f, readFileSync(path.join(out, f), 'utf8')]));
}

test('a folder gets one file per report, and reports of one name do not overwrite each other', () => {
  const files = written('json', [{ file: 'a/2023.html' }, { file: 'b/2023.txt' }, { id: 'x' }]);
  expect(Object.keys(files)).toEqual(['2023-2.json', '2023.json', 'x.json']);
  expect(JSON.parse(files['2023.json'] ?? '')).toEqual({ file: 'a/2023.html', ...analysis });
  expect(JSON.parse(files['x.json'] ?? '')).toMatchObject({ id: 'x', text: source.text });
});

test.each([
  ['../../etc/passwd', 'etc-passwd.json'],
  ['http://a.gov.cn/1?x=2', 'http-a.gov.cn-1-x-2.json'],
  ['..', 'report.json'],
  ['云溪市 2023', '云溪市-2023.json'],
])('an id such as %s names a file inside the folder', (id, file) => {
  expect(Object.keys(written('json', [{ id }]))).toEqual([file]);
});

test('a table has one line per figure under one head', () => {
  const { '1.csv': table = '' } = written('csv', [{ file: '1.txt' }]);
  const [head, ...lines] = table.trimEnd().split('\r\n');
  expect(head).toMatch(/^\uFEFFfile,place,org,year,metric,/);
  expect(lines).toHaveLength(analysis.quantities.length);
  expect(lines[0]).toMatch(/^1\.txt,.*,156,件,false,/);
});

test('the notes are Markdown in Chinese, with the figures', () => {
  const { '1.md': notes = '' } = written('markdown', [{ file: '1.txt' }]);
  expect(notes).toMatch(/^---\n/);
  expect(notes).toContain('某某县');
  expect(notes).toContain('156');
  expect(notes).not.toMatch(/undefined|\$[1-9]|notes_/);
});

test('an explanation tells of every number of the text what it was taken for', () => {
  const { '1.txt': lines = '' } = written('json', [{ file: '1.html' }], true);
  const numbers = [...source.text.matchAll(/\d+/g)].map(([number]) => number);
  const explained = lines.trimEnd().split('\n');
  expect(explained.length).toBeGreaterThanOrEqual(numbers.length);
  expect(
    numbers.filter((n) => !explained.some((line) => line.split('\t')[1]?.includes(n))),
  ).toEqual([]);
  expect(lines).toMatch(/156件\t= 156 件\t/);
  expect(lines).toMatch(/2023年\tnot counted: /);
});
