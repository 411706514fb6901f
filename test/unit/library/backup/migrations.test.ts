import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BACKUP_VERSION } from '@/utils/library/backup/format';
import { migrate, migrations } from '@/utils/library/backup/migrations';
import { parseBackup } from '@/utils/library/backup/parse';

const FOLDER = new URL('../../../fixtures/backups/', import.meta.url);
const versions = Array.from({ length: BACKUP_VERSION }, (_, before) => before + 1);

test('every version has a fixture, and every version but the last a migration', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(versions.map((version) => `v${version}.json`));
  expect(Object.keys(migrations).map(Number)).toEqual(versions.slice(0, -1));
});

describe.each(versions)('a backup of version %i', (version) => {
  const file = readFileSync(new URL(`v${version}.json`, FOLDER), 'utf8');

  test('comes in whole: two reports, a text of a later visit, three annotations and their history', async () => {
    const parsed = await parseBackup(JSON.parse(file));
    if (!parsed.ok) throw new Error(parsed.problem);
    expect(parsed.refused).toEqual([]);
    const count = (table: string) => parsed.rows.filter((row) => row.table === table).length;
    const later = version >= 2 ? 1 : 0;
    expect(['codebook', 'reports', 'versions', 'annotations', 'changes'].map(count)).toEqual([
      later,
      2,
      1,
      3,
      5 + later,
    ]);
    const notes = parsed.rows.flatMap(({ table, row }) =>
      table === 'annotations' ? [[row.note, row.author, row.deletedAt !== null]] : [],
    );
    expect(['conclusions', 'templates'].map(count)).toEqual([later, later]);
    expect(notes).toEqual([
      ['与信访部门的数据核对', '王', false],
      ['', '', false],
      ['可作为亮点', '王', true],
    ]);
  });
});

test('a version for which there is no way is told', () => {
  expect(() => migrate({}, 0, BACKUP_VERSION)).toThrow(RangeError);
});
