import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readJsonFile } from '@/utils/library/backup/jsonFile';
import { parseBackup } from '@/utils/library/backup/parse';
import { checkRow } from '@/utils/library/backup/rowSchemas';
import { BACKUP_VERSION, type BackupTable } from '@/utils/library/backup/format';
import { annotation, creation, NOW, report, version } from './rows';

const SCRIPT = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
const backup = (part: object) => ({
  format: 'fazhi-shendu-backup',
  version: 1,
  exportedAt: NOW,
  reports: [],
  versions: [],
  annotations: [],
  changes: [],
  ...part,
});
const packed = (text: string) => new Blob([gzipSync(text)]);
const unreadable = { ok: false, problem: 'unreadable' };
const otherProgram = { ok: false, problem: 'other-program' };

describe('a file', () => {
  const text = JSON.stringify(
    backup({ annotations: Array.from({ length: 50 }, (_, n) => annotation(n)) }),
  );

  test.each([
    ['packed', packed(text)],
    ['plain', new Blob([text])],
    ['with a mark of its encoding', new Blob(['\ufeff', text])],
  ])('is read %s', async (_name, file) => {
    expect(await readJsonFile(file)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
  });

  const half = packed(text);
  test.each([
    ['cut in half, packed', half.slice(0, half.size / 2)],
    ['without its last byte', half.slice(0, half.size - 1)],
    ['cut in half, plain', new Blob([text.slice(0, text.length / 2)])],
    ['empty', new Blob([])],
    ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10])])],
    ['in another encoding', new Blob([new Uint8Array([0x22, 0xb7, 0xa8, 0xd6, 0xce, 0x22])])],
  ])('%s cannot be read', async (_name, file) => {
    expect(await readJsonFile(file)).toEqual(unreadable);
  });

  test('is unpacked no further than it may be', async () => {
    const bomb = packed(`"${'0'.repeat(3_000_000)}"`);
    expect(bomb.size).toBeLessThan(10_000);
    expect(await readJsonFile(bomb, 1_000_000)).toEqual({ ok: false, problem: 'too-large' });
    expect((await readJsonFile(bomb)).ok).toBe(true);
  });

  test('that is large is not opened', async () => {
    expect(await readJsonFile(new Blob([text]), 100)).toEqual({ ok: false, problem: 'too-large' });
  });
});

describe('the content of a file', () => {
  test.each([
    ['null', null],
    ['a list', []],
    ['settings of another program', { version: 1, annotations: [] }],
    ['another format', backup({ format: 'other' })],
    ['no version', backup({ version: '1' })],
    ['version 0', backup({ version: 0 })],
    ['a table that is none', backup({ annotations: {} })],
    ['a table missing', backup({ changes: undefined })],
  ])('%s is no backup', async (_name, value) => {
    expect(await parseBackup(value)).toEqual(otherProgram);
  });

  test('of a later version is left alone', async () => {
    const later = backup({
      version: BACKUP_VERSION + 1,
      annotations: 'in a way that is not known yet',
    });
    expect(await parseBackup(later)).toEqual({ ok: false, problem: 'newer-version' });
  });

  test('bad rows are refused one by one, with the field, and do not cost the good ones', async () => {
    const parsed = await parseBackup(
      backup({
        reports: [report(1), { ...report(2), url: 'javascript:alert(1)' }],
        annotations: [{ ...annotation(1), kind: SCRIPT }, annotation(2), null],
        versions: [version(1, 'x')],
        changes: [creation(1, annotation(2)), { ...creation(2, annotation(1)), action: 'drop' }],
      }),
    );
    if (!parsed.ok) throw new Error(parsed.problem);
    expect(parsed.rows.map(({ table }) => table)).toEqual(['reports', 'annotations', 'changes']);
    expect(parsed.refused).toEqual([
      { table: 'reports', index: 1, path: 'url' },
      { table: 'versions', index: 0, path: 'fingerprint' },
      { table: 'annotations', index: 0, path: 'kind' },
      { table: 'annotations', index: 2, path: '' },
      { table: 'changes', index: 1, path: 'action' },
    ]);
  });

  test('100,000 annotations are read, and the bad ones among them named', async () => {
    const many = Array.from({ length: 100_000 }, (_, n) =>
      n % 1_000 === 0 ? { ...annotation(n), id: SCRIPT } : annotation(n),
    );
    const parsed = await parseBackup(backup({ annotations: many }));
    if (!parsed.ok) throw new Error(parsed.problem);
    expect(parsed.rows).toHaveLength(99_900);
    expect(parsed.refused).toHaveLength(100);
    expect(parsed.refused[1]).toEqual({ table: 'annotations', index: 1_000, path: 'id' });
  });

  test('its reading tells how far it is, and ends when the reader stops it', async () => {
    const file = backup({ annotations: Array.from({ length: 950 }, (_, n) => annotation(n)) });
    const told: [number, number][] = [];
    const watched = await parseBackup(file, (done, total) => {
      told.push([done, total]);
      return Promise.resolve(true);
    });
    expect(watched.ok).toBe(true);
    expect(told.at(0)).toEqual([100, 950]);
    expect(told.at(-1)).toEqual([900, 950]);
    const stopped = await parseBackup(file, (done) => Promise.resolve(done < 500));
    expect(stopped).toEqual({ ok: false, problem: 'stopped' });
  });
});

describe('a row', () => {
  const rows: { table: BackupTable; row: object }[] = [
    { table: 'reports', row: report(1) },
    { table: 'versions', row: version(1, 'c') },
    { table: 'annotations', row: annotation(1) },
    { table: 'changes', row: creation(1, annotation(1)) },
  ];

  /** Every place of a value, as a list of names: the fields of fields too. */
  function places(value: unknown, at: string[] = []): string[][] {
    if (typeof value !== 'object' || value === null) return [at];
    return [
      ...(at.length > 0 ? [at] : []),
      ...Object.entries(value).flatMap(([key, part]) => places(part, [...at, key])),
    ];
  }

  function withAt(value: unknown, [key, ...rest]: string[], part: unknown): unknown {
    if (key === undefined) return part;
    const copy = (
      Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
    ) as Record<string, unknown>;
    copy[key] = withAt(copy[key], rest, part);
    return copy;
  }

  const fields = rows.flatMap(({ table, row }) =>
    places(row).map((place) => ({ table, row, place, name: place.join('.') })),
  );

  test.each(fields)(
    'of $table: something that is no value in $name is refused',
    ({ table, row, place }) => {
      expect(checkRow({ table, row })).toMatchObject({ ok: true });
      for (const wrong of [undefined, { toString: 1 }, [[[]]], -1.5e300, Infinity]) {
        const changed = { table, row: withAt(row, place, wrong) };
        const checked = checkRow(changed);
        // A free number may be any number, metas may hold anything by name: what remains is of the right type.
        if (checked.ok) expect(typeof wrong === 'number' || place[0] === 'source').toBe(true);
      }
    },
  );

  test.each(fields)('of $table: script in $name is text or refused', ({ table, row, place }) => {
    const checked = checkRow({ table, row: withAt(row, place, SCRIPT) });
    const closed =
      /(^|\.)(id|kind|state|table|action|url|fingerprint|\w+At|at|level|period|scope|publishedOn|dateSource)$/;
    if (closed.test(place.join('.')) && !place.includes('source')) expect(checked.ok).toBe(false);
    else if (checked.ok) expect(checked.row).toEqual({ table, row: withAt(row, place, SCRIPT) });
  });

  test('fields that are not ours are left out, and no prototype is touched', () => {
    const hostile = JSON.parse(
      JSON.stringify(annotation(1)).replace('{', '{"__proto__":{"polluted":1},"onclick":"x",'),
    ) as unknown;
    expect(checkRow({ table: 'annotations', row: hostile })).toEqual({
      ok: true,
      row: { table: 'annotations', row: annotation(1) },
    });
    expect('polluted' in {}).toBe(false);
  });

  test('whatever it is, the check does not throw', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('reports', 'versions', 'annotations', 'changes', 'x'),
        fc.anything(),
        (table, row) => {
          expect(typeof checkRow({ table, row }).ok).toBe('boolean');
        },
      ),
    );
  });
});
