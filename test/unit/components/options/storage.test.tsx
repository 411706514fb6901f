// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { StorageNotice } from '@/components/options/StorageNotice';
import { isNearlyFull } from '@/components/options/useStorageSpace';
import { t } from '../support/i18n';
import { all, clear, expectAccessible, one, show } from '../support/page';

vi.mock('wxt/browser', () => import('../support/browser'));
vi.mock('@/utils/i18n', () => import('../support/i18n'));

afterEach(clear);

const GB = 1_000_000_000;

describe('the space left', () => {
  test.each([
    [{ usage: 0.5 * GB, quota: GB }, false],
    [{ usage: 0.91 * GB, quota: GB }, true],
    [{ usage: 91 * GB, quota: 100 * GB }, true],
    [{ usage: 1_000_000, quota: 21_000_000 }, true],
    [{ usage: 1_000_000 }, false],
    [{}, false],
  ])('of %j is little: %s', (space, expected) => {
    expect(isNearlyFull(space)).toBe(expected);
  });

  test('is spoken of before it is used up, with what to do', async () => {
    const estimate = vi.fn(() => Promise.resolve({ usage: 0.5 * GB, quota: GB }));
    Object.assign(navigator, { storage: { estimate } });
    const notice = (
      <main>
        <h1>{t('storage_title')}</h1>
        <StorageNotice />
      </main>
    );
    await show(notice);
    await vi.waitFor(() => expect(estimate).toHaveBeenCalled());
    expect(all('[role=status]')).toEqual([]);
    estimate.mockResolvedValue({ usage: 0.95 * GB, quota: GB });
    await show(notice);
    await vi.waitFor(() => expect(one('[role=status]').textContent).toBe(t('storage_nearly_full')));
    await expectAccessible();
  });
});
