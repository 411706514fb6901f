// @vitest-environment jsdom
import type { ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BinList } from '@/components/history/BinList';
import { codesBy } from '@/components/codebook/codes';
import { changedFields } from '@/components/history/changedFields';
import { History } from '@/components/history/History';
import { useWrites } from '@/components/writes/useWrites';
import { builtInCodebook } from '@/utils/codebook/builtIn';
import { database } from '@/utils/library/database';
import type { Change } from '@/utils/library/types';
import { annotation, id, NOW, report } from '../library/backup/rows';
import { t } from './support/i18n';
import { answer, resetMessages, sentOf } from './support/messages';
import { all, clear, click, expectAccessible, one, show } from './support/page';

vi.mock('wxt/browser', () => import('./support/browser'));
vi.mock('@/utils/i18n', () => import('./support/i18n'));
vi.mock('@/utils/messages', () => import('./support/messages'));

const settled = () => act(() => new Promise((done) => setTimeout(done, 50)));
const LATER = '2026-03-13T02:00:00.000Z';

function step(part: Partial<Change> & Pick<Change, 'action'>): Omit<Change, 'seq'> {
  return { at: NOW, who: '李', before: [], after: [], undone: false, ...part };
}
const row = (part: Parameters<typeof annotation>[1]) => ({
  table: 'annotations' as const,
  id: id(1),
  row: annotation(1, part),
});

/** A page around a part, so that axe finds landmarks. */
function Page({ children }: { children: ComponentChildren }) {
  return (
    <main>
      <h1>批注</h1>
      {children}
    </main>
  );
}

beforeEach(resetMessages);
afterEach(async () => {
  clear();
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('the history of a card', () => {
  test('is opened by a button and says who, when and what became of what', async () => {
    await database.table('changes').bulkAdd([
      step({ action: 'create-annotation', after: [row({ note: '口径?' })] }),
      step({
        action: 'update-annotation',
        at: LATER,
        who: '',
        before: [row({ note: '口径?' })],
        after: [row({ note: '', state: 'to-ask' })],
        undone: true,
      }),
    ]);
    await show(
      <Page>
        <History id={id(1)} />
      </Page>,
    );
    expect(all('.history')).toEqual([]);
    await click('button', t('history_title'));
    await settled();
    const [created, updated] = all('.history > li').map((entry) => entry.textContent);
    expect(created).toContain('李');
    expect(created).toContain(t('history_created'));
    expect(created).toContain('口径?');
    expect(updated).toContain(t('history_nobody'));
    expect(updated).toContain(t('history_undone'));
    expect(updated).toContain(`口径? → ${t('history_empty')}`);
    expect(updated).toContain(`${t('history_empty')} → ${t('state_to_ask')}`);
    await expectAccessible();
    await click('button', t('history_title'));
    expect(all('.history')).toEqual([]);
  });

  test('is shown as text, whatever was typed', async () => {
    const note = '<img src=x onerror=alert(1)>';
    await database
      .table('changes')
      .add(step({ action: 'create-annotation', after: [row({ note })] }));
    await show(
      <Page>
        <History id={id(1)} />
      </Page>,
    );
    await click('button', t('history_title'));
    await settled();
    expect(one('.history').textContent).toContain(note);
    expect(all('.history img')).toEqual([]);
  });
});

describe('fields that changed', () => {
  test('are those that differ, in words', () => {
    const before = annotation(1, { tags: [] });
    const after = annotation(1, { kind: 'verify', tags: ['复议', '数据'] });
    expect(changedFields(before, after, codesBy(builtInCodebook))).toEqual([
      { label: 'filter_kind', before: t('kind_question'), after: t('kind_verify') },
      { label: 'annotate_tags', before: '', after: '复议 数据' },
    ]);
  });

  test('times are no words', () => {
    expect(
      changedFields(annotation(1), annotation(1, { updatedAt: LATER }), codesBy(builtInCodebook)),
    ).toEqual([]);
  });
});

describe('the bin', () => {
  function Bin() {
    return (
      <Page>
        <BinList reportKey={null} writes={useWrites()} />
      </Page>
    );
  }

  test('says what was deleted when, how long it stays, and brings it back', async () => {
    answer('restoreAnnotation', () => ({ ok: true, value: null, change: 4 }));
    const deletedAt = new Date(Date.now() - 3 * 24 * 60 * 60 * 1000).toISOString();
    await database.annotations.add(annotation(1, { deletedAt }));
    await database.annotations.add(annotation(2));
    await database.reports.add(report(1));
    await show(<Bin />);
    await settled();
    expect(all('.binned')).toHaveLength(1);
    const binned = one('.binned').textContent;
    expect(binned).toContain('云溪市法治政府建设情况报告');
    expect(binned).toContain('审结49件');
    expect(binned).toContain('27');
    await expectAccessible();
    await click('button', t('bin_restore'));
    expect(sentOf('restoreAnnotation')).toEqual([{ id: id(1) }]);
  });

  test('says that it is empty', async () => {
    await show(<Bin />);
    await settled();
    expect(document.body.textContent).toContain(t('bin_empty'));
  });
});
