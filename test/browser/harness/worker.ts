import type { Worker } from 'playwright-core';
import type { RunningExtension } from '../../../utils/cli/extension/launch';
import { eventually } from '../../../utils/cli/extension/eventually';
import { send } from '../../../utils/cli/extension/send';

/**
 * Ends the background worker, as the browser does after half a minute without work, and waits until it is gone.
 * The next event or message starts a new one.
 */
export async function stopWorker({ context, control }: RunningExtension): Promise<void> {
  const cdp = await context.newCDPSession(control);
  // A message under way may start the next one at once: what counts is that this one has ended.
  let stopped = false;
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    stopped ||= versions.some(({ runningStatus }) => runningStatus === 'stopped');
  });
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  const seen = await eventually(() => Promise.resolve(stopped || undefined));
  await cdp.detach();
  if (!seen) throw new Error('the worker did not stop');
}

/** The background worker, woken if it had ended: it does so after half a minute without work. */
export async function runningWorker(running: RunningExtension): Promise<Worker> {
  await send(running, 'commandKeys', undefined);
  const worker = await eventually(() => Promise.resolve(running.context.serviceWorkers().at(-1)));
  if (!worker) throw new Error('no background worker runs');
  return worker;
}

/** Gives the extension one of its commands as if the keys had been pressed: the browser's own cannot be, headless. */
export async function giveCommand(running: RunningExtension, command: string): Promise<void> {
  const worker = await runningWorker(running);
  await worker.evaluate(async (given) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onCommand } = chrome.commands as unknown as {
      onCommand: { dispatch(command: string, tab: chrome.tabs.Tab | undefined): void };
    };
    onCommand.dispatch(given, tab);
  }, command);
}
