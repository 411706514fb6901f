import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReportAnalysis } from '../../../utils/report/types';

const root = path.resolve(import.meta.dirname, '../../..');

/** Runs the command line as `npm run -s analyze -- …` does. */
function analyze(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vite-node/dist/cli.mjs', 'utils/cli/analyze.ts', '--', ...args],
    { cwd: root, encoding: 'utf8', input, env: { ...process.env, INIT_CWD: folder } },
  );
  const answers = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ReportAnalysis & { id?: string });
  return { status, stdout, stderr: stderr.trim().split('\n').filter(Boolean), answers };
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'shendu-analyze-'));
  const text = '\uFEFF某某县2023年法治政府建设年度报告\r\n\r\n办理行政复议案件156件。\n';
  writeFileSync(path.join(folder, 'report.txt'), text);
  // 法治 in GBK, in a page that declares it.
  const head = Buffer.from('<html><head><meta charset="gb2312"><title>');
  writeFileSync(
    path.join(folder, 'page.html'),
    Buffer.concat([head, Buffer.from([0xb7, 0xa8, 0xd6, 0xce]), Buffer.from('</title></head>')]),
  );
  writeFileSync(path.join(folder, 'empty.html'), '');
  writeFileSync(path.join(folder, 'table.xlsx'), 'PK');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('files', () => {
  test('are answered one line each, in order, with the text of a .txt file as it is', () => {
    const { status, stderr, answers } = analyze(['report.txt', 'page.html', 'empty.html']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: [] });
    expect(answers.map(({ file }) => file)).toEqual(['report.txt', 'page.html', 'empty.html']);
    const [report] = answers;
    expect(report?.text).toBe(readFileSync(path.join(folder, 'report.txt'), 'utf8'));
    const figure = report?.quantities.find(({ value }) => value === 156);
    expect(report?.text.slice(figure?.start, figure?.end)).toBe('156件');
    expect(answers[1]?.meta.title).toBe('法治');
  }, 20_000);

  test('that cannot be read are told, the others still done, and the exit code is 1', () => {
    const { status, stderr, answers } = analyze(['none.txt', 'table.xlsx', '.', 'report.txt']);
    expect(status).toBe(1);
    expect(stderr).toHaveLength(3);
    expect(stderr[0]).toMatch(/^none\.txt: ENOENT/);
    expect(stderr[1]).toBe('table.xlsx: neither .html nor .txt');
    expect(answers.map(({ file }) => file)).toEqual(['report.txt']);
  }, 20_000);

  test('go to a folder beside where the command was typed', () => {
    const { stdout } = analyze(['--format', 'csv', '--out', 'figures', 'report.txt', 'page.html']);
    expect(stdout).toBe('');
    expect(readdirSync(path.join(folder, 'figures')).sort()).toEqual(['page.csv', 'report.csv']);
  }, 20_000);
});

test('lines of standard input are answered under their ids, bad ones told by number', () => {
  const lines = [
    JSON.stringify({ id: 1, text: '办理案件3件。\u2028办理案件5件。' }),
    'no JSON',
    '',
    JSON.stringify({ id: 'b', html: '<title>法治</title>', url: 'http://a.gov.cn/' }),
    JSON.stringify({ id: 'c' }),
  ];
  const { status, stderr, answers } = analyze(['--stdin'], lines.join('\n'));
  expect(status).toBe(1);
  expect(answers.map(({ id }) => id)).toEqual(['1', 'b']);
  expect(answers[0]?.text).toBe('办理案件3件。\u2028办理案件5件。');
  expect(stderr).toHaveLength(2);
  expect(stderr[0]).toMatch(/^line 2: /);
  expect(stderr[1]).toBe('line 5: c: neither text nor html');
}, 20_000);

test('a call that cannot be understood is answered with how to call', () => {
  const { status, stdout, stderr } = analyze(['--format', 'xml']);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr[0]).toContain('--format is one of');
  expect(stderr.join('\n')).toContain('--explain');
}, 20_000);
