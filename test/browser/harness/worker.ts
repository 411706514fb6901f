import type { RunningExtension } from '../../../utils/cli/extension/launch';
import { eventually } from '../../../utils/cli/extension/eventually';

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
