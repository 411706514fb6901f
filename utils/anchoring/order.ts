import type { Placement } from './types';

/** Something that has a place in a text. */
interface Placed {
  placement: Pick<Placement, 'start'>;
}

/** The order of the text, for a sort; what has no place stands last. */
export function inTextOrder(a: Placed, b: Placed): number {
  return position(a) - position(b);
}

function position({ placement }: Placed): number {
  return placement.start < 0 ? Number.MAX_SAFE_INTEGER : placement.start;
}
