import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { issuerOf, readCorpus } from '../../../utils/lexicon/corpus';

test.each([
  ['sfj-2021.txt', 'sfj'],
  ['sfj-2024.txt', 'sfj'],
  ['003-yun-xi-2021.txt', 'yun-xi'],
  ['012_yunxi_2019h1.txt', 'yunxi'],
  ['云溪市2023.txt', '云溪市2023'],
  ['12345.txt', '12345'],
])('%s was issued by %s', (file, issuer) => {
  expect(issuerOf(file)).toBe(issuer);
});

test('reads the text files of the folders that are there', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'shendu-corpus-'));
  writeFileSync(path.join(folder, 'b-2021.txt'), '乙');
  writeFileSync(path.join(folder, 'a-2021.txt'), '甲');
  writeFileSync(path.join(folder, 'README.md'), 'not a report');
  const corpus = readCorpus([path.join(folder, 'none'), folder]);
  rmSync(folder, { recursive: true });
  expect(corpus).toEqual([
    { issuer: 'a', text: '甲' },
    { issuer: 'b', text: '乙' },
  ]);
});
