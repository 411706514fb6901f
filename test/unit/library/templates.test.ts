import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shippedTemplates } from '@/utils/export/templates';
import { readJsonFile } from '@/utils/library/backup/jsonFile';
import { makeBackup } from '@/utils/library/backup/make';
import { parseBackup } from '@/utils/library/backup/parse';
import { restoreRows } from '@/utils/library/backup/restore';
import { LibraryDatabase } from '@/utils/library/database';
import { deleteTemplate, saveTemplate } from '@/utils/library/templates';
import type { NotesTemplate } from '@/utils/library/types';
import { templateSchema } from '@/utils/messageSchemas';
import { NOW } from './backup/rows';

const own: NotesTemplate = {
  id: '0123456789abcdef0123456789abcdef',
  name: '委员会问题清单',
  titleLine: '〔对象〕问题清单',
  sections: ['findings', 'annotations'],
};

let count = 0;
let db: LibraryDatabase;
const writer = () => ({ db, who: '王' });
beforeEach(() => {
  db = new LibraryDatabase(`templates-${++count}`);
});
afterEach(() => db.delete());

test('a template is stored, replaced and taken away', async () => {
  await saveTemplate(writer(), own);
  await saveTemplate(writer(), { ...own, name: '另一个名称' });
  expect(await db.templates.toArray()).toEqual([{ ...own, name: '另一个名称' }]);
  expect(await deleteTemplate(writer(), own.id)).toMatchObject({ ok: true });
  expect(await deleteTemplate(writer(), own.id)).toEqual({ ok: false, error: 'not-found' });
  expect(await db.templates.count()).toBe(0);
});

describe('in a backup', () => {
  async function fileOf(template: NotesTemplate) {
    const from = new LibraryDatabase(`templates-from-${++count}`);
    await saveTemplate({ db: from, who: '' }, template);
    const file = await makeBackup(from, NOW);
    await from.delete();
    const read = await readJsonFile(file as Blob);
    const parsed = read.ok && (await parseBackup(read.value));
    if (!parsed || !parsed.ok) throw new Error('no backup');
    return parsed;
  }

  test('templates come back, and the same file again changes nothing', async () => {
    const { rows } = await fileOf(own);
    await restoreRows(writer(), rows);
    const again = await restoreRows(writer(), rows);
    expect(again).toMatchObject({ ok: true, value: { imported: 0, unchanged: 1 } });
    expect(await db.templates.toArray()).toEqual([own]);
  });

  test('another template of the same id comes in beside the one that is there', async () => {
    await saveTemplate(writer(), { ...own, name: '本机的' });
    const { rows } = await fileOf(own);
    await restoreRows(writer(), rows);
    await restoreRows(writer(), rows);
    expect((await db.templates.toArray()).map(({ name }) => name).sort()).toEqual([
      '委员会问题清单',
      '本机的',
    ]);
  });

  test('a section that is not known is refused, with its place', async () => {
    const file = {
      format: 'fazhi-shendu-backup',
      version: 2,
      exportedAt: NOW,
      reports: [],
      versions: [],
      annotations: [],
      changes: [],
      templates: [own, { ...own, sections: ['findings', 'horoscope'] }],
    };
    const parsed = await parseBackup(file);
    if (!parsed.ok) throw new Error(parsed.problem);
    expect(parsed.rows).toEqual([{ table: 'templates', row: own }]);
    expect(parsed.refused).toEqual([{ table: 'templates', index: 1, path: 'sections.1' }]);
  });

  test('a file without templates is read', async () => {
    const parsed = await parseBackup({
      format: 'fazhi-shendu-backup',
      version: 2,
      exportedAt: NOW,
      reports: [],
      versions: [],
      annotations: [],
      changes: [],
    });
    expect(parsed).toMatchObject({ ok: true, rows: [], refused: [] });
  });
});

describe('what may be a template', () => {
  test.each([
    ['no section', { sections: [] }],
    ['a section twice', { sections: ['findings', 'findings'] }],
    ['no name', { name: '  ' }],
    ['a name without end', { name: '长'.repeat(61) }],
    ['an id that is none', { id: 'opinion' }],
  ])('%s is refused', (_, change) => {
    expect(v.is(templateSchema, { ...own, ...change })).toBe(false);
  });

  test('those that ship have sections that are known, each once', () => {
    const templates = shippedTemplates((key) => key);
    expect(templates.map(({ id }) => id)).toEqual(['opinion', 'table', 'problems', 'codes']);
    for (const template of templates) {
      expect(v.is(templateSchema, { ...template, id: own.id })).toBe(true);
    }
  });
});
