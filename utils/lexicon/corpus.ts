import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CorpusReport } from './types';

/** A number before the name and the year behind it: 003-yunxi-2021.txt, sfj-2024.txt, yunxi_2019h1.txt. */
const COUNTER = /^\d+[-_]/;
const YEAR = /[-_](19|20)\d\d.*$/;

/** The reports (.txt) of the folders that exist, in a fixed order. */
export function readCorpus(folders: readonly string[]): CorpusReport[] {
  return folders.filter((folder) => existsSync(folder)).flatMap(readFolder);
}

function readFolder(folder: string): CorpusReport[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({
      issuer: issuerOf(file),
      text: readFileSync(path.join(folder, file), 'utf8'),
    }));
}

/** Who issued a report, by the name of its file, so that the years of one issuer go by one name. */
export function issuerOf(file: string): string {
  return path.parse(file).name.replace(COUNTER, '').replace(YEAR, '');
}
