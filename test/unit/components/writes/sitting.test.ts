import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginSitting, type Edit, type Saved } from '@/components/writes/sitting';
import { PAUSE } from '@/components/writes/typingSaver';
import type { AnnotationContent } from '@/utils/library/types';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const content = (note: string): AnnotationContent => ({
  kind: 'remark',
  note,
  tags: [],
  state: 'none',
});

/** A sitting whose savings are answered one by one, by step 7 where the test says nothing else. */
function begun(...answers: Saved[]) {
  const sent: Edit[] = [];
  const told = vi.fn();
  const sitting = beginSitting(
    content('原'),
    (edit) => {
      sent.push(edit);
      return Promise.resolve(answers.shift() ?? { ok: true, value: null, change: 7 });
    },
    told,
  );
  const pause = () => vi.advanceTimersByTimeAsync(PAUSE);
  return { sitting, sent, told, pause };
}
const contested: Saved = { ok: false, error: 'changed-elsewhere' };

describe('an editor that saves by itself', () => {
  test('goes on from what it saved, in one step', async () => {
    const { sitting, sent, told, pause } = begun();
    sitting.type(content('一'));
    await pause();
    sitting.type(content('一二'));
    await pause();
    expect(await sitting.save(content('一二三'))).toMatchObject({ ok: true, change: 7 });
    expect(sent).toEqual([
      { base: content('原'), content: content('一'), sitting: null },
      { base: content('一'), content: content('一二'), sitting: 7 },
      { base: content('一二'), content: content('一二三'), sitting: 7 },
    ]);
    expect(told).toHaveBeenCalledWith(null);
  });

  test('saves no older text behind the last one', async () => {
    const { sitting, sent, pause } = begun();
    sitting.type(content('一'));
    await sitting.save(content('一二'));
    await pause();
    expect(sent.map(({ content: { note } }) => note)).toEqual(['一二']);
  });

  test('gives up: what it held at first comes back', async () => {
    const { sitting, sent, pause } = begun();
    sitting.type(content('一'));
    await pause();
    await sitting.takeBack();
    expect(sent[1]).toEqual({ base: content('一'), content: content('原'), sitting: 7 });
  });

  test('gives up before anything was saved: nothing is sent', async () => {
    const { sitting, sent, pause } = begun();
    sitting.type(content('一'));
    expect(await sitting.takeBack()).toMatchObject({ ok: true, change: null });
    await pause();
    expect(sent).toEqual([]);
  });

  test('does not write over a note from elsewhere until the reader says so', async () => {
    const { sitting, sent, told, pause } = begun(contested);
    sitting.type(content('一'));
    await pause();
    expect(told).toHaveBeenCalledWith('changed-elsewhere');
    sitting.type(content('一二'));
    await pause();
    expect(sent).toHaveLength(1);
    sitting.accept(content('别处'));
    expect(await sitting.save(content('一二'))).toMatchObject({ ok: true });
    expect(sent[1]?.base).toEqual(content('别处'));
    sitting.type(content('一二三'));
    await pause();
    expect(sent).toHaveLength(3);
  });

  test('gives up where a note from elsewhere stands: that one stays', async () => {
    const { sitting, sent } = begun({ ok: true, value: null, change: 7 }, contested);
    await sitting.save(content('一'));
    await sitting.save(content('一二'));
    sitting.accept(content('别处'));
    expect(await sitting.takeBack()).toMatchObject({ ok: true });
    expect(sent).toHaveLength(2);
  });

  test('tries again after a failure, and a lost answer is one', async () => {
    const { sitting, sent, told, pause } = begun({ ok: false, error: 'storage-full' });
    sitting.type(content('一'));
    await pause();
    expect(told).toHaveBeenLastCalledWith('storage-full');
    sitting.type(content('一二'));
    await pause();
    expect(told).toHaveBeenLastCalledWith(null);
    expect(sent[1]?.base).toEqual(content('原'));
    const lost = beginSitting(content(''), () => Promise.reject(new Error('gone')), told);
    expect(await lost.save(content('一'))).toEqual({ ok: false, error: 'no-answer' });
  });

  test('saves as the page goes away, behind what is under way', async () => {
    const send = vi.fn(() => new Promise<Saved>(() => undefined));
    const sitting = beginSitting(content('原'), send, vi.fn());
    sitting.type(content('一'));
    await vi.advanceTimersByTimeAsync(PAUSE);
    sitting.type(content('一二'));
    sitting.leave(content('一二'));
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(send).toHaveBeenCalledTimes(2);
    expect(send).toHaveBeenLastCalledWith({
      base: content('一'),
      content: content('一二'),
      sitting: null,
    });
  });

  test('knows its own notes from those of others', async () => {
    const { sitting } = begun();
    await sitting.save(content('一'));
    expect(['一', '别处'].map(sitting.knows)).toEqual([true, false]);
  });
});
