// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { database } from '@/utils/library/database';
import { resetMessages } from '../support/messages';
import { all, clear, expectAccessible, one } from '../support/page';
import { keep, kept, openLibrary, settled } from './libraryPage';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { getManifest: () => ({ version: '1.0' }) } },
}));
vi.mock('@/components/indexes/indexWorker', () => import('../support/indexWorker'));
vi.mock('@/utils/i18n', () => import('../support/i18n'));
vi.mock('@/utils/messages', () => import('../support/messages'));

const [report] = kept;
const QUOTE = '行政复议';

beforeEach(async () => {
  resetMessages();
  await database.versions.clear();
});
afterEach(clear);

/** Opens the innermost part with this title. */
async function unfold(title: string): Promise<void> {
  await act(() => {
    const details = all<HTMLDetailsElement>('details', title).pop();
    if (!details) throw new Error(`no ${title}`);
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  await settled();
}

test('a kept report says when its text was read and by which hash it is known, and shows every later text', async () => {
  if (!report) throw new Error('no report');
  const { text } = report.analysis;
  expect(text).toContain(QUOTE);
  await keep([report]);
  const later = { key: report.key, readAt: '2026-05-01T02:00:00.000Z' };
  const corrected = text.replace(QUOTE, '<b>行政</b>调解');
  await database.versions.add({ ...later, fingerprint: 'f'.repeat(64), text: corrected });
  await openLibrary(`#report?${new URLSearchParams({ key: report.key }).toString()}`);

  const frozen = /2026-03-10 \d\d:\d\d 读到 · SHA-256 \S+/;
  await vi.waitFor(
    async () => {
      await settled();
      expect(one('.kept-texts').textContent).toMatch(frozen);
    },
    { timeout: 10_000 },
  );
  await unfold('内容有变动');
  const rows = all('.follow-up-table tbody tr');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows[0]?.textContent).toContain('<b>行政</b>调解');
  await unfold('这一份的全文');
  expect(one('.kept-later').textContent).toBe(corrected);
  expect(all('.kept-texts b')).toEqual([]);
  await expectAccessible();
});
