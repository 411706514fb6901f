// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { undoTime } from '@/components/writes/UndoBar';
import { useWrites } from '@/components/writes/useWrites';
import { WriteOutcome } from '@/components/writes/WriteOutcome';
import { failureLabels, type WriteFailure } from '@/components/labels';
import type { Written } from '@/utils/messages';
import { t } from '../support/i18n';
import { answer, resetMessages, sentOf } from '../support/messages';
import { all, clear, click, expectAccessible, one, show } from '../support/page';

vi.mock('@/utils/i18n', () => import('../support/i18n'));
vi.mock('@/utils/messages', () => import('../support/messages'));

let next: () => Promise<Written<null>>;

function Sample() {
  const writes = useWrites();
  return (
    <main>
      <h1>批注</h1>
      <button onClick={() => void writes.run('已删除一条批注', next)}>写</button>
      <WriteOutcome writes={writes} />
    </main>
  );
}

const done =
  (change: number | null): typeof next =>
  () =>
    Promise.resolve({ ok: true, value: null, change });

beforeEach(async () => {
  vi.useFakeTimers();
  resetMessages();
  await show(<Sample />);
});
afterEach(() => {
  clear();
  vi.useRealTimers();
});

const pass = (milliseconds: number) =>
  act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));
const undoOffered = () => all('[role=status]').length === 1;

describe('after a write', () => {
  test('it is offered for ten seconds to take it back', async () => {
    next = done(3);
    await click('button', '写');
    expect(one('[role=status]').textContent).toContain('已删除一条批注');
    await pass(undoTime - 1);
    expect(undoOffered()).toBe(true);
    await pass(1);
    expect(undoOffered()).toBe(false);
  });

  test('the step that is taken back is the one of the bar', async () => {
    answer('undoChange', () => ({ ok: true, value: null, change: 4 }));
    next = done(3);
    await click('button', '写');
    await click('button', t('undo'));
    expect(sentOf('undoChange')).toEqual([{ change: 3 }]);
    expect(undoOffered()).toBe(false);
  });

  test('the bar does not go while the reader is on it', async () => {
    next = done(3);
    await click('button', '写');
    await act(() => one('button', t('undo')).focus());
    await pass(2 * undoTime);
    expect(undoOffered()).toBe(true);
    await act(() => one('button', t('undo')).blur());
    await pass(undoTime);
    expect(undoOffered()).toBe(false);
  });

  test('a later change has its own ten seconds', async () => {
    next = done(3);
    await click('button', '写');
    await pass(undoTime - 1);
    next = done(4);
    await click('button', '写');
    await pass(undoTime - 1);
    expect(undoOffered()).toBe(true);
  });

  test('a write that changed nothing has nothing to take back', async () => {
    next = done(null);
    await click('button', '写');
    expect(undoOffered()).toBe(false);
  });

  test('axe finds nothing', async () => {
    vi.useRealTimers();
    next = done(3);
    await click('button', '写');
    await expectAccessible();
  });
});

describe('a write that was refused', () => {
  test.each(Object.keys(failureLabels).filter((error) => error !== 'no-answer'))(
    '%s is told and stays until it is closed',
    async (error) => {
      const failure = error as Exclude<WriteFailure, 'no-answer'>;
      next = () => Promise.resolve({ ok: false, error: failure });
      await click('button', '写');
      expect(one('[role=alert]').textContent).toContain(t(failureLabels[failure]));
      await pass(10 * undoTime);
      await click('[role=alert] button');
      expect(all('[role=alert]')).toEqual([]);
    },
  );

  test('so is a background that is gone', async () => {
    next = () => Promise.reject(new Error('Extension context invalidated.'));
    await click('button', '写');
    expect(one('[role=alert]').textContent).toContain(t('error_no_answer'));
  });

  test('and so is taking back a step that something came after', async () => {
    answer('undoChange', () => ({ ok: false, error: 'outdated' }));
    next = done(3);
    await click('button', '写');
    await click('button', t('undo'));
    expect(one('[role=alert]').textContent).toContain(t('error_outdated'));
  });
});
