import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { DocumentMeasures } from '@/utils/compare/measures/documentMeasures';
import type { Comparison } from '@/utils/compare/types';
import { parseCompareOptions } from '@/utils/cli/compareOptions';

const root = path.resolve(import.meta.dirname, '../../..');
let folder: string;

/** Runs the command line as `npm run -s compare -- …` does. */
function compare(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vite-node/dist/cli.mjs', 'utils/cli/compare.ts', '--', ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  );
  return { status, stdout, stderr: stderr.trim().split('\n').filter(Boolean) };
}

const report = (place: string, year: number, words: string) =>
  [
    `${place}人民政府${year}年法治政府建设情况的报告`,
    '现将有关情况报告如下:',
    '一、主要举措和成效',
    '健全政府守信践诺机制,切实维护政府公信力。为乡镇综合执法队统一配备执法记录仪。',
    words,
    '二、存在的不足',
    '个别单位执法案卷制作不够规范。',
  ].join('\n');

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'shendu-compare-'));
  const put = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  put('2020.txt', report('云溪市石桥县', 2020, '全年受理行政复议案件52件。'));
  put('2022.txt', report('云溪市石桥县', 2022, '全年受理行政复议案件97件。'));
  put('copy.txt', report('云溪市石桥县', 2022, '全年受理行政复议案件 97 件。'));
  put('2023.txt', report('云溪市石桥区', 2023, '组织旁听庭审3次。'));
  put('table.xlsx', 'PK');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the comparison of saved reports', () => {
  it('is the notes that the extension exports', () => {
    const { status, stdout, stderr } = compare('2022.txt', '2020.txt');
    expect({ status, stderr }).toEqual({ status: 0, stderr: [] });
    expect(stdout).toContain('# 云溪市石桥县法治政府建设年度报告比对（2020—2022）');
    expect(stdout).toContain('未选入 2021 年的报告。');
    expect(stdout).toMatch(/\| 行政复议受理数 +\| 件 +\| +52 \| +97 \| \+86\.5%/);
  });

  it('is the notes of one report where one can be read; what cannot be is told', () => {
    const { status, stdout, stderr } = compare('none.txt', '2022.txt', 'table.xlsx');
    expect(status).toBe(1);
    expect(stderr[0]).toMatch(/^none\.txt: ENOENT/);
    expect(stderr.slice(1)).toEqual(['table.xlsx: neither .html nor .txt']);
    expect(stdout).toContain('行政复议受理数');
    expect(compare('none.txt')).toMatchObject({ status: 1, stdout: '' });
  });

  it('shows two copies as one report, and says when nothing can be compared', () => {
    expect(compare('2022.txt', 'copy.txt').stdout).toContain('2022：同一正文有 2 份');
    expect(compare('2020.txt', '2023.txt').stdout).toContain('没有可以比较的指标。');
  });

  it('is all that was compared as JSON, in offsets of the texts', () => {
    const { status, stdout } = compare('--format', 'json', '2022.txt', '2020.txt');
    expect(status).toBe(0);
    const comparison = JSON.parse(stdout) as Comparison & { measures: DocumentMeasures };
    expect(comparison.columns.map((column) => column.report.key)).toEqual(['2020.txt', '2022.txt']);
    const row = comparison.indicators.find(({ cells }) => cells[1]?.quantity.value === 97);
    const { sentence } = row?.cells[1] ?? { sentence: { start: 0, end: 0 } };
    const text = comparison.columns[1]?.report.analysis.text ?? '';
    expect(text).toBe(readFileSync(path.join(folder, '2022.txt'), 'utf8'));
    expect(text.slice(sentence.start, sentence.end)).toBe('全年受理行政复议案件97件。');
    expect(comparison.measures.reports).toHaveLength(2);
  });

  it('goes to a file beside where the command was typed', () => {
    expect(compare('--out', 'notes.md', '2020.txt', '2022.txt').stdout).toBe('');
    expect(readFileSync(path.join(folder, 'notes.md'), 'utf8')).toContain('## 一、建议核对');
    const refused = compare('--out', 'no/such/folder.md', '2020.txt', '2022.txt');
    expect(refused.status).toBe(1);
    expect(refused.stderr[0]).toMatch(/^no\/such\/folder\.md: ENOENT/);
  });

  it('follows two names as one when told to, and otherwise says that it could', () => {
    const [apart, one] = [
      compare('2022.txt', '2023.txt'),
      compare('--same', '云溪市石桥县=云溪市石桥区', '2022.txt', '2023.txt'),
    ];
    expect(apart.stderr.join('\n')).toContain('--same 云溪市石桥县=云溪市石桥区');
    expect(apart.status).toBe(0);
    expect(one.stderr).toEqual([]);
    expect(one.stdout).toContain('按审读人的选择，云溪市石桥县、云溪市石桥区视为同一单位。');
  });

  it('is not begun when the call cannot be understood', () => {
    const { status, stdout, stderr } = compare('--format', 'csv', '2020.txt');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr[0]).toBe('compare: --format is one of markdown, json, not csv');
    expect(stderr.join('\n')).toContain('npm run -s compare');
  });
});

test.each([
  [[], 'no file to read'],
  [['--same', '甲县', 'a.txt'], '--same takes two names with = between them, not 甲县'],
  [['--same', '甲县=', 'a.txt'], '--same takes two names with = between them, not 甲县='],
])('%j is refused', (args, message) => {
  expect(() => parseCompareOptions(args)).toThrow(message);
});

test('options have their defaults', () => {
  expect(parseCompareOptions(['a.txt', '--same', '甲县=乙区=丙区'])).toEqual({
    files: ['a.txt'],
    format: 'markdown',
    out: null,
    sameSubjects: [['甲县', '乙区', '丙区']],
  });
});
