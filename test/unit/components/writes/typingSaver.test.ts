import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LONGEST, PAUSE, typingSaver } from '@/components/writes/typingSaver';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function started() {
  const saved: string[] = [];
  const endings: (() => void)[] = [];
  const saver = typingSaver((text: string) => {
    saved.push(text);
    return new Promise<void>((resolve) => endings.push(resolve));
  });
  const end = async () => {
    endings.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { ...saver, saved, end };
}

describe('saving while typing', () => {
  test('waits for a pause, and saves the latest', async () => {
    const { type, saved } = started();
    type('结');
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    type('结论');
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(saved).toEqual(['结论']);
  });

  test('does not wait for ever for who types without a pause', async () => {
    const { type, saved } = started();
    for (let passed = 0; passed < LONGEST; passed += 100) {
      type(`${passed}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saved).toHaveLength(1);
  });

  test('saves one after the other, and nothing twice', async () => {
    const { type, flush, saved, end } = started();
    type('一');
    flush();
    type('二');
    flush();
    flush();
    expect(saved).toEqual(['一']);
    await end();
    expect(saved).toEqual(['一', '二']);
    await end();
    flush();
    expect(saved).toEqual(['一', '二']);
  });

  test('forgets what is not wanted any more, and waits for what is under way', async () => {
    const { type, flush, drop, saved, end } = started();
    type('一');
    flush();
    type('二');
    const dropped = vi.fn();
    void drop().then(dropped);
    await vi.advanceTimersByTimeAsync(LONGEST);
    expect(dropped).not.toHaveBeenCalled();
    await end();
    expect(dropped).toHaveBeenCalled();
    expect(saved).toEqual(['一']);
  });

  test('goes on after a failure', async () => {
    const save = vi.fn(() => Promise.reject(new Error('full')));
    const { type, flush } = typingSaver(save);
    type('一');
    flush();
    await vi.advanceTimersByTimeAsync(0);
    type('一二');
    flush();
    expect(save).toHaveBeenLastCalledWith('一二');
  });
});
