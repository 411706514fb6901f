// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { ReaderName } from '@/components/options/ReaderName';
import { settingsItem } from '@/utils/settings';
import { answers, clear, expectAccessible, one, show } from '../support/page';

vi.mock('wxt/browser', () => import('../support/browser'));
vi.mock('@/utils/i18n', () => import('../support/i18n'));
afterEach(clear);

test('the name is kept without blanks around it and shown again', async () => {
  await show(
    <main>
      <h1>选项</h1>
      <ReaderName />
    </main>,
  );
  await act(answers);
  const field = one<HTMLInputElement>('#reader-name');
  field.value = ' 王 ';
  await act(() => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await act(answers);
  expect((await settingsItem.getValue()).readerName).toBe('王');
  await expectAccessible();
});
