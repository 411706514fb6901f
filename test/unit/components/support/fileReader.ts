import { vi } from 'vitest';
import { serveFile } from '@/components/options/backup/importing/serveFile';
import type { FileReaderPort } from '@/components/options/backup/importing/protocol';

/** How a stand-in for the worker behaves: as the real one does, or like a browser that starts none. */
type Behaviour = 'runs' | 'fails' | 'missing';

/** jsdom has no workers: the one that reads files works here beside the page. Returns how often one was ended. */
export function useFileReader(behaviour: Behaviour = 'runs'): { ended: () => number } {
  let ended = 0;
  class FakeWorker extends EventTarget {
    private readonly inside = new EventTarget();
    private isEnded = false;

    constructor() {
      super();
      if (behaviour === 'missing') throw new Error('no workers here');
      queueMicrotask(() => {
        if (behaviour === 'fails')
          this.dispatchEvent(new ErrorEvent('error', { message: 'broken' }));
        else serveFile(this.port);
      });
    }

    private readonly port: FileReaderPort = {
      postMessage: (data) =>
        queueMicrotask(() => {
          if (!this.isEnded) this.dispatchEvent(new MessageEvent('message', { data }));
        }),
      addEventListener: (type, listener) =>
        this.inside.addEventListener(type, listener as EventListener),
    };

    postMessage(data: unknown): void {
      // Behind the script's own start, as in a browser.
      setTimeout(() => this.inside.dispatchEvent(new MessageEvent('message', { data })));
    }

    terminate(): void {
      this.isEnded = true;
      ended += 1;
    }
  }
  vi.stubGlobal('Worker', FakeWorker);
  return { ended: () => ended };
}
