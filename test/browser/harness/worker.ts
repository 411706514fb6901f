import type { RunningExtension } from '../../../utils/cli/extension/launch';
import { eventually } from '../../../utils/cli/extension/eventually';

/**
 * Ends the background worker, as the browser does after half a minute without work, and waits until it is gone.
 * The next event or message starts a new one.
 */
export async function stopWorker({ context, control }: RunningExtension): Promise<void> {
  const cdp = await context.newCDPSession(control);
  let running = true;
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    running = versions.some((version) => version.runningStatus !== 'stopped');
  });
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  const stopped = await eventually(() => Promise.resolve(!running || undefined));
  await cdp.detach();
  if (!stopped) throw new Error('the worker did not stop');
}
