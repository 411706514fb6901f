import { useEffect, useState } from 'preact/hooks';

/** What the browser says of the space of the extension, in bytes; undefined until it has, or where it does not. */
export function useStorageSpace(): StorageEstimate | undefined {
  const [space, setSpace] = useState<StorageEstimate>();
  useEffect(() => {
    navigator.storage?.estimate().then(setSpace, () => setSpace(undefined));
  }, []);
  return space;
}

/** Share of the space from which on the reader is warned. */
const NEARLY = 0.9;
/**
 * Bytes below which the space left is little, whatever the share: with `unlimitedStorage` the quota is what the disk has
 * left, and a small library on a full disk uses little of it. A report with its steps takes 100,000.
 */
const LITTLE = 50_000_000;

/** Whether the next writes may fail for want of space. */
export function isNearlyFull({ usage = 0, quota }: StorageEstimate): boolean {
  return quota !== undefined && (usage > quota * NEARLY || quota - usage < LITTLE);
}
