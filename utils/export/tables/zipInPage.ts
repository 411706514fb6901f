import { zipSync, type AsyncZippable, type FlateCallback } from 'fflate/browser';

export { strToU8 } from 'fflate/browser';
export { zipSync };

/**
 * In place of fflate's own, which packs larger files in a worker that it starts from a blob. The policy of extension
 * pages does not allow that, and the answer would never come. `wxt.config.ts` puts this file where write-excel-file
 * asks for fflate.
 */
export function zip(files: AsyncZippable, done: FlateCallback): void {
  done(null, zipSync(files));
}
