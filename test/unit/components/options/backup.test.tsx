// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LiveCodebook } from '@/components/codebook/LiveCodebook';
import { Backup } from '@/components/options/backup/Backup';
import { day } from '@/components/format';
import { backupName } from '@/utils/library/backup/format';
import { isBackupDue, lastBackupItem, REMIND_AFTER } from '@/utils/library/backup/reminder';
import { readCodebook, saveCodebook } from '@/utils/library/codebook';
import { database } from '@/utils/library/database';
import { kind } from '../../codebook/codebooks';
import { annotation, creation, id, NOW, report } from '../../library/backup/rows';
import { useFileReader } from '../support/fileReader';
import { t } from '../support/i18n';
import { answer, resetMessages, sentOf } from '../support/messages';
import { all, clear, click, expectAccessible, one, show } from '../support/page';

vi.mock('wxt/browser', () => import('../support/browser'));
vi.mock('@/utils/i18n', () => import('../support/i18n'));
vi.mock('@/utils/messages', () => import('../support/messages'));
// jsdom's blobs have no streams; what goes into a backup is tested with the library.
vi.mock('@/utils/library/backup/make', () => ({
  makeBackup: () => Promise.resolve(new Blob(['backup'])),
}));

const EMPTY = { reports: [], versions: [], annotations: [], changes: [] };
const backup = (part: object) =>
  JSON.stringify({ format: 'fazhi-shendu-backup', version: 1, exportedAt: NOW, ...EMPTY, ...part });

const settled = () => act(() => new Promise((done) => setTimeout(done, 60)));

/** Lets time pass until something is so; what never comes about fails in the expectation that follows. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !isSo(); turn += 1) await settled();
}

/** Gives the page a file; jsdom's own files cannot be read as streams. */
async function choose(content: string): Promise<void> {
  const field = one<HTMLInputElement>('input[type=file]');
  Object.defineProperty(field, 'files', { configurable: true, value: [new Blob([content])] });
  await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  await settled();
}

beforeEach(async () => {
  fakeBrowser.reset();
  resetMessages();
  useFileReader();
  await database.open();
  await show(
    <main>
      <LiveCodebook>
        <Backup />
      </LiveCodebook>
    </main>,
  );
  await settled();
});
afterEach(async () => {
  clear();
  vi.unstubAllGlobals();
  await database.delete();
});

describe('an import', () => {
  const done = { imported: 1, merged: 2, unchanged: 3 };

  test('tells what was imported, merged and refused, and why', async () => {
    answer('restoreRows', () => ({ ok: true, value: done, change: null }));
    await choose(backup({ reports: [report(1)], annotations: [annotation(1), { id: id(2) }] }));
    await until(() => all('[role=status]').length > 0);
    expect(sentOf('restoreRows')).toEqual([
      {
        rows: [
          { table: 'reports', row: report(1) },
          { table: 'annotations', row: annotation(1) },
        ],
      },
    ]);
    expect(one('[role=status]').textContent).toContain(t('import_restored', 1, 2, 3, 1));
    expect(all('details li').map((line) => line.textContent)).toEqual([
      t('import_refused_row', t('import_table_annotations'), 2, 'kind'),
    ]);
    await expectAccessible();
  });

  test.each([
    ['{"format":"fazhi-shendu-ba', 'import_unreadable'],
    ['{"name":"别的程序"}', 'import_other_program'],
    [backup({ version: 99 }), 'import_newer_version'],
    ['{"format":"fazhi-shendu-codebook","version":1}', 'import_is_codebook'],
  ] as const)('of %s writes nothing and says why', async (content, message) => {
    await choose(content);
    expect(one('[role=alert]').textContent).toBe(t(message));
    expect(sentOf('restoreRows')).toEqual([]);
  });

  test.each(['fails', 'missing'] as const)(
    'says what to do when the worker that reads %s',
    async (behaviour) => {
      useFileReader(behaviour);
      await choose(backup({ annotations: [annotation(1)] }));
      expect(one('[role=alert]').textContent).toBe(t('import_no_reader'));
      expect(sentOf('restoreRows')).toEqual([]);
    },
  );

  test('can be stopped while the file is read: nothing is written', async () => {
    const reader = useFileReader();
    const field = one<HTMLInputElement>('input[type=file]');
    const content = backup({ annotations: Array.from({ length: 500 }, (_, n) => annotation(n)) });
    Object.defineProperty(field, 'files', { configurable: true, value: [new Blob([content])] });
    await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    expect(one('progress').getAttribute('aria-label')).toBe(t('import_reading'));
    await click('button', t('import_stop'));
    expect(one('[role=alert]').textContent).toBe(t('import_not_begun'));
    expect(reader.ended()).toBe(1);
    await settled();
    expect(sentOf('restoreRows')).toEqual([]);
  });

  test('ends its worker', async () => {
    const reader = useFileReader();
    answer('restoreRows', () => ({ ok: true, value: done, change: null }));
    await choose(backup({ annotations: [annotation(1)] }));
    expect(reader.ended()).toBe(1);
  });

  test('ends where the store refuses, and says what to do', async () => {
    answer('restoreRows', () => ({ ok: false, error: 'storage-full' }));
    await choose(backup({ annotations: Array.from({ length: 1_500 }, (_, n) => annotation(n)) }));
    await until(() => all('[role=alert]').length > 0);
    expect(sentOf('restoreRows')).toHaveLength(1);
    expect(one('[role=alert]').textContent).toContain(t('import_interrupted'));
    expect(one('[role=alert]').textContent).toContain(t('error_storage_full'));
  });

  test('shows how far it is and can be stopped between two batches', async () => {
    let release: () => void = () => undefined;
    answer('restoreRows', async () => {
      await new Promise<void>((go) => (release = go));
      return { ok: true, value: { imported: 1_000, merged: 0, unchanged: 0 }, change: null };
    });
    await choose(backup({ annotations: Array.from({ length: 1_500 }, (_, n) => annotation(n)) }));
    await until(() => sentOf('restoreRows').length > 0);
    expect(one('progress').getAttribute('aria-label')).toBe(t('import_writing', 0, '1,500'));
    await click('button', t('import_stop'));
    release();
    await settled();
    expect(sentOf('restoreRows')).toHaveLength(1);
    expect(one('[role=status]').textContent).toContain(t('import_stopped'));
  });

  test('takes annotations of another program, beside the own ones', async () => {
    const value = { imported: 1, unchanged: 0, conflicts: 0, pairs: [] };
    answer('importAnnotations', () => ({ ok: true, value, change: 1 }));
    const target = {
      source: 'http://a.gov.cn/1',
      selector: { type: 'TextQuoteSelector', exact: '审结49件' },
    };
    await choose(JSON.stringify([{ type: 'Annotation', creator: { name: '赵' }, target }]));
    expect(sentOf('importAnnotations')).toMatchObject([
      { annotations: [{ author: '赵', reportKey: 'a.gov.cn/1' }] },
    ]);
    expect(one('[role=status]').textContent).toContain(t('import_added', 1, 0, 0, 0));
  });
});

describe('a bundle of another reviewer', () => {
  const target = {
    source: 'http://a.gov.cn/1',
    selector: { type: 'TextQuoteSelector', exact: '审结49件' },
  };
  const bundle = (codebook: object) => ({
    type: 'AnnotationCollection',
    codebook,
    first: { items: [{ type: 'Annotation', creator: { name: '赵' }, target }] },
  });

  test('shows where both say different things, side by side', async () => {
    await database.annotations.bulkAdd([
      annotation(1, { author: '李', note: '我的意见' }),
      annotation(2, { author: '赵', note: '<b>对方</b>', kind: 'p1' }),
    ]);
    const pairs = [{ mine: id(1), theirs: id(2) }];
    const value = { imported: 0, unchanged: 0, conflicts: 1, pairs };
    answer('importAnnotations', () => ({ ok: true, value, change: 1 }));
    await choose(JSON.stringify(bundle({})));
    await until(() => all('.conflict-version').length > 0);
    const versions = all('.conflict-version').map((version) => version.textContent);
    expect(versions).toHaveLength(2);
    expect(versions[0]).toContain('我的意见');
    expect(versions[1]).toContain('<b>对方</b>');
    expect(versions[1]).toContain('p1');
    expect(one('.conflicts').closest('details')?.textContent).toContain(t('import_conflicts', 1));
    await expectAccessible();
  });

  test('brings the names of its codes first, not offered, and offers to take them in', async () => {
    const value = { imported: 1, unchanged: 0, conflicts: 0, pairs: [] };
    answer('importAnnotations', () => ({ ok: true, value, change: 1 }));
    answer('saveCodebook', ({ codebook }) => saveCodebook({ db: database, who: '' }, codebook));
    const question = kind('question', { name: '疑点', wash: 'vermilion' });
    await choose(JSON.stringify(bundle({ kinds: [question, kind('p1', { name: '程序' })] })));
    const stored = async () => (await readCodebook(database)).kinds;
    expect((await stored()).at(-1)).toMatchObject({ id: 'p1', name: '程序', retired: true });
    expect((await stored())[0]).toMatchObject({ id: 'question', name: null });
    const outcome = one('[role=status]').textContent;
    expect(outcome).toContain(t('import_new_codes', '程序'));
    expect(outcome).toContain(t('import_named_otherwise', '质疑', '疑点'));
    await click('button', t('import_take_codes'));
    await settled();
    expect((await stored()).at(-1)).toMatchObject({ id: 'p1', name: '程序', retired: false });
  });
});

test('a backup that the browser did not save can be taken back: the date of the one before stands again', async () => {
  URL.createObjectURL = () => 'blob:backup';
  const clicked = vi
    .spyOn(HTMLAnchorElement.prototype, 'click')
    .mockImplementation(() => undefined);
  await act(() => lastBackupItem.setValue(NOW));
  await click('button', t('backup_make'));
  await until(() => all('[role=status]').length > 0);
  const name = backupName(day(new Date().toISOString()));
  expect(one('[role=status]').textContent).toBe(t('saved_given', name));
  expect(await lastBackupItem.getValue()).not.toBe(NOW);
  await expectAccessible();
  await click('button', t('backup_not_there'));
  await settled();
  expect(await lastBackupItem.getValue()).toBe(NOW);
  expect(all('[role=status]')).toEqual([]);
  clicked.mockRestore();
});

describe('the reminder', () => {
  const write = (count: number, at: string) =>
    database.changes.bulkAdd(
      Array.from({ length: count }, (_, n) => creation(n + 1, annotation(n), { at })),
    );

  test('comes with enough new annotations and goes with the next backup', async () => {
    await write(REMIND_AFTER - 1, NOW);
    await settled();
    expect(all('[role=status]')).toEqual([]);
    await database.changes.add(creation(99, annotation(99)));
    await settled();
    expect(one('[role=status]').textContent).toBe(t('backup_reminder', REMIND_AFTER));
    await act(() => lastBackupItem.setValue(NOW));
    await settled();
    expect(all('[role=status]')).toEqual([]);
  });

  test('does not count what was taken back, or came from a file', async () => {
    await write(REMIND_AFTER, NOW);
    expect(await isBackupDue(database, null)).toBe(true);
    await database.changes.update(7, { undone: true });
    await database.changes.add(creation(-5, annotation(99)));
    expect(await isBackupDue(database, null)).toBe(false);
  });
});

test('the reports with annotations can be chosen for an export', async () => {
  await database.reports.add(report(1));
  await database.annotations.bulkAdd([annotation(1), annotation(2, { reportKey: 'b.cn/2' })]);
  await act(() => {
    const list = one<HTMLDetailsElement>('details');
    list.open = true;
    list.dispatchEvent(new Event('toggle'));
  });
  await settled();
  expect(all('.share-reports label').map((label) => label.textContent)).toEqual(
    expect.arrayContaining([`${report(1).meta.title} 1`, 'b.cn/2 1']) as string[],
  );
  await click('.share-reports input');
  await click('.share-reports li:last-child input');
  await click('button', t('share_save'));
  await settled();
  expect(one('[role=status]').textContent).toBe(t('share_none'));
});
