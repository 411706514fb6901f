// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { openDerived } from '@/components/library/keptAnalyses';
import * as analyze from '@/utils/report/analyze';
import { all, clear } from '../support/page';
import { keep, kept, openLibrary } from './libraryPage';

vi.mock('wxt/browser', () => import('../support/browser'));
vi.mock('@/utils/i18n', () => import('../support/i18n'));
vi.mock('@/utils/messages', () => import('../support/messages'));
vi.mock('@/utils/report/analyze', () => import('./analyze'));

afterEach(clear);

/** Opens the library and waits until all three later years say how much they kept. */
const shown = async () => {
  await openLibrary();
  const shares = () => all('tbody tr').filter((row) => /\d+%.*\d+%/.test(row.textContent));
  await vi.waitFor(() => expect(shares()).toHaveLength(3), { timeout: 30_000 });
};

test('what was kept from the year before is worked out of each text once, and of none whose analysis is known', async () => {
  await keep(kept);
  const analyzed = vi.spyOn(analyze, 'analyzeReport');
  await shown();
  expect(analyzed).toHaveBeenCalledTimes(kept.length);
  const derived = openDerived();
  await vi.waitFor(async () => expect(await derived.keptShares.count()).toBe(3));
  expect(await derived.analyses.count()).toBe(kept.length);
  await derived.keptShares.clear();
  derived.close();
  await shown();
  expect(analyzed).toHaveBeenCalledTimes(kept.length);
});
