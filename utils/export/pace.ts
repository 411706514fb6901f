/** How a long export tells how far it is, and hears that it is not wanted any more. */
export interface Pace {
  /** Share done, 0–1. */
  report?: (share: number) => void;
  signal?: AbortSignal;
}

/** Thrown when the reader has cancelled; nothing was written. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** Longest stretch of work in milliseconds between two looks at the reader: the page answers as at once. */
const STRETCH = 30;

/**
 * Goes through the items and lets the page breathe in between. Throws {@link Cancelled} when the reader has had
 * enough. `from` and `to` are the shares at which the work begins and ends.
 */
export async function* paced<Item>(
  items: readonly Item[],
  { report, signal }: Pace,
  [from, to]: readonly [from: number, to: number] = [0, 1],
): AsyncGenerator<Item> {
  let rested = performance.now();
  for (const [index, item] of items.entries()) {
    if (performance.now() - rested > STRETCH) {
      report?.(from + ((to - from) * index) / items.length);
      await new Promise((resolve) => setTimeout(resolve));
      rested = performance.now();
    }
    if (signal?.aborted) throw new Cancelled();
    yield item;
  }
  report?.(to);
}
