// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LiveCodebook } from '@/components/codebook/LiveCodebook';
import { CodebookSection } from '@/components/options/codebook/CodebookSection';
import { nameProblem } from '@/components/options/codebook/nameProblem';
import { builtInCodebook } from '@/utils/codebook/builtIn';
import { codebookFile } from '@/utils/codebook/share';
import { readCodebook, saveCodebook } from '@/utils/library/codebook';
import { database } from '@/utils/library/database';
import { undoChange } from '@/utils/library/undo';
import { codebook, kind } from '../../codebook/codebooks';
import { annotation, NOW } from '../../library/backup/rows';
import { t } from '../support/i18n';
import { answer, resetMessages } from '../support/messages';
import { all, clear, click, expectAccessible, one, show, type } from '../support/page';

vi.mock('wxt/browser', () => import('../support/browser'));
vi.mock('@/utils/i18n', () => import('../support/i18n'));
vi.mock('@/utils/messages', () => import('../support/messages'));

const settled = () => act(() => new Promise((done) => setTimeout(done, 60)));
/** What the store must answer first: on a busy machine that takes its time. */
const until = (check: () => void) =>
  vi.waitFor(
    async () => {
      await settled();
      check();
    },
    { timeout: 20_000 },
  );
const field = (label: string) => `[aria-label="${label}"]`;
const kindNames = async () =>
  (await readCodebook(database)).kinds.map(({ id, name }) => name ?? id);

/** What a reader types and leaves. */
async function fill(selector: string, value: string): Promise<void> {
  await act(() => {
    const input = one<HTMLInputElement>(selector);
    input.value = value;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settled();
}

async function choose(content: string): Promise<void> {
  const input = one<HTMLInputElement>('#codebook-file');
  Object.defineProperty(input, 'files', { configurable: true, value: [new Blob([content])] });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settled();
}

beforeEach(async () => {
  fakeBrowser.reset();
  resetMessages();
  await database.open();
  await database.annotations.add(annotation(1));
  answer('saveCodebook', ({ codebook: book }) => saveCodebook({ db: database, who: '王' }, book));
  answer('undoChange', async ({ change }) => {
    const undone = await undoChange(database, change);
    return undone.ok ? { ...undone, value: null } : undone;
  });
  await show(
    <main>
      <LiveCodebook>
        <CodebookSection />
      </LiveCodebook>
    </main>,
  );
  await settled();
  await act(() => {
    const details = one<HTMLDetailsElement>('details');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  await settled();
});
afterEach(async () => {
  clear();
  await database.delete();
});

describe('the codebook in the options', () => {
  test('shows the codes there are, is accessible, and says how often each is used', async () => {
    expect(all('.code .kind').map((label) => label.textContent)).toEqual(
      ['kind_question', 'kind_verify', 'kind_highlight', 'kind_missing', 'kind_remark'].map((key) =>
        t(key as 'kind_question'),
      ),
    );
    expect(all('.code .note').map((note) => note.textContent)).toContain(t('codebook_uses', 1));
    await expectAccessible();
  });

  test('renames a kind, and takes that back', async () => {
    await fill(field(t('codebook_name_of', '质疑')), '存疑');
    expect(one('.code .kind').textContent).toBe('存疑');
    await click('button', t('undo'));
    await until(() => expect(one('.code .kind').textContent).toBe('质疑'));
  });

  test('gives the name of the start back to the message files', async () => {
    await fill(field(t('codebook_name_of', '质疑')), '存疑');
    await fill(field(t('codebook_name_of', '存疑')), '质疑');
    expect(await kindNames()).toContain('question');
  });

  test('refuses a name that another code has', async () => {
    await fill(field(t('codebook_name_of', '质疑')), '核实');
    expect(one('[role=alert]').textContent).toBe(t('codebook_name_taken'));
    expect(await database.codebook.count()).toBe(0);
  });

  test('adds a kind, which can be deleted as long as nothing has it', async () => {
    await type(field(t('codebook_new_in', t('annotate_choose_kind'))), '程序');
    await click('.code-list button[type=submit]');
    await settled();
    expect(await kindNames()).toContain('程序');
    const row = all('.code').find((each) => each.textContent.includes('程序'));
    expect(row?.textContent).toContain(t('delete'));
    const used = one('.code');
    expect(used.textContent).toContain(t('codebook_retire'));
    expect(used.textContent).not.toContain(t('delete'));
  });

  test('keeps one kind on offer, and says so', async () => {
    for (let left = 4; left > 0; left -= 1) {
      await click('.code button', t('codebook_retire'));
      await until(() => expect(all('.code-list details .kind')).toHaveLength(5 - left));
    }
    await click('.code button', t('codebook_retire'));
    await until(() =>
      expect(one('[role=alert]').textContent).toContain(t('error_codebook_unusable')),
    );
    expect((await readCodebook(database)).kinds.filter(({ retired }) => !retired)).toHaveLength(1);
  });

  test('retires a kind, which stays on its own list', async () => {
    await click('.code button', t('codebook_retire'));
    await settled();
    expect(all('.code-list details .kind').map((label) => label.textContent)).toEqual(['质疑']);
    expect((await readCodebook(database)).kinds[0]).toMatchObject({
      id: 'question',
      retired: true,
    });
  });

  test('says that a code is used by now, and keeps it', async () => {
    await database.annotations.add(annotation(2, { kind: 'missing' }));
    const row = all('.code').find((each) => each.textContent.includes('缺项'));
    await act(() => [...(row?.querySelectorAll('button') ?? [])].at(-1)?.click());
    await settled();
    expect(one('[role=alert]').textContent).toContain(t('error_code_in_use'));
    expect(await kindNames()).toContain('missing');
  });
});

describe('a codebook of somebody else', () => {
  const theirs = codebook({
    kinds: [
      kind('question', { name: '疑点', wash: 'vermilion' }),
      kind('p1', { name: '程序' }),
      kind('p2', { name: '亮点' }),
    ],
  });
  const file = JSON.stringify(codebookFile(theirs, t, NOW));

  test('is listed first; new codes are ticked, changes are not, and only what is ticked comes in', async () => {
    await choose(file);
    const boxes = all<HTMLInputElement>('.incoming-codes input');
    expect(boxes.map(({ checked, disabled }) => [checked, disabled])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
    expect(await database.codebook.count()).toBe(0);
    await expectAccessible();
    await click('button', t('codebook_take', 1));
    await settled();
    expect(await kindNames()).toEqual([...builtInCodebook.kinds.map(({ id }) => id), '程序']);
  });

  test.each([
    [file.slice(0, 90), 'import_unreadable'],
    ['{"format":"fazhi-shendu-backup","version":1}', 'codebook_other_program'],
    ['{"format":"fazhi-shendu-codebook","version":9}', 'import_newer_version'],
  ] as const)('that is %s changes nothing and says why', async (content, message) => {
    await choose(content);
    expect(one('[role=alert]').textContent).toBe(t(message));
    expect(await database.codebook.count()).toBe(0);
  });

  test('with script in every field is text or refused', async () => {
    const script = '<img src=x onerror="document.title=1">';
    await choose(
      JSON.stringify({
        format: 'fazhi-shendu-codebook',
        version: 1,
        kinds: [kind(script), kind('p1', { name: script, meaning: script })],
        states: [script],
        tags: [{ id: script, name: null, meaning: script, retired: false }],
      }),
    );
    expect(all('.incoming-codes img')).toEqual([]);
    expect(one('.incoming-codes').textContent).toContain(script);
    expect(one('.incoming-codes details').textContent).toContain(t('codebook_refused', 2));
  });
});

test.each([
  ['kinds', 'question', '质疑', null],
  ['kinds', 'question', '核实', 'codebook_name_taken'],
  ['kinds', null, ' ', 'codebook_name_missing'],
  ['tags', null, '两 个', 'codebook_name_one_word'],
  ['tags', null, '一个', null],
] as const)('%s %s may be called %j: %s', (list, id, name, problem) => {
  expect(nameProblem(builtInCodebook, list, id, name, t)).toBe(problem);
});
