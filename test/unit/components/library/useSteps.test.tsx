// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSteps } from '@/components/library/comparison/useSteps';
import { clear, show } from '../support/page';

let now = 0;
let drawn: string[] = [];

/** So many steps of 20 ms each. */
function* work({ steps }: { steps: number }): Generator<void, string> {
  for (let step = 0; step < steps; step += 1) {
    now += 20;
    yield;
  }
  return `${steps} steps`;
}

function Worked({ input }: { input: { steps: number } }) {
  const steps = useSteps(input, work);
  drawn.push(steps.isDone ? steps.result : `${steps.done} done`);
  return null;
}

const slices = (count: number) =>
  act(() => {
    for (let slice = 0; slice < count; slice += 1) vi.advanceTimersToNextTimer();
  });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  drawn = [];
});
afterEach(() => {
  clear();
  vi.useRealTimers();
});

test('long work is done in slices, and says how far it is', async () => {
  await show(<Worked input={{ steps: 3 }} />);
  await slices(1);
  await slices(1);
  expect(drawn).toEqual(['0 done', '2 done', '3 steps']);
});

test('what came out of another input is never shown', async () => {
  await show(<Worked input={{ steps: 1 }} />);
  await slices(1);
  drawn = [];
  await act(() => render(<Worked input={{ steps: 3 }} />, document.body));
  await slices(1);
  await slices(1);
  expect(drawn).toEqual(['0 done', '2 done', '3 steps']);
});

test('work of a page that was left is not gone on with', async () => {
  await show(<Worked input={{ steps: 9 }} />);
  await slices(1);
  clear();
  expect(vi.getTimerCount()).toBe(0);
});
