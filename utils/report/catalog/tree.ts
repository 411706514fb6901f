/** No node follows, or no word ends here. */
export const NONE = -1;

/** 2^32 divided by the golden ratio: spreads neighbouring keys over the table (Knuth, TAOCP 3, 6.4). */
const SPREAD = 0x9e3779b1;
/** The table stays at most half full, so that a look-up that finds nothing ends after a step or two. */
const LEAST_ROOM = 2;

/**
 * Words by their UTF-16 units, laid out in flat arrays: naming asks for the words at every character of a report.
 * Node 0 is the root; a node is where its units from the root lead.
 */
export class WordTree<Word> {
  private readonly ends: (Word | null)[] = [null];
  /** Follower of the root by unit. */
  private readonly first = new Int32Array(0x10000).fill(NONE);
  /** By node one bit for each unit that follows, by its last five bits: most look-ups fail, and end here. */
  private readonly followers: number[] = [0];
  /** Followers of all other nodes: node and unit as one key, beside it the node that follows. */
  private keys = new Float64Array(0);
  private nodes = new Int32Array(0);
  private count = 0;

  /** The word that ends at a node, or null. */
  wordAt(node: number): Word | null {
    return this.ends[node] ?? null;
  }

  /** The node that follows by a unit, or {@link NONE}. */
  next(node: number, unit: number): number {
    if (node === 0) return this.first[unit] ?? NONE;
    if ((((this.followers[node] ?? 0) >>> (unit & 31)) & 1) === 0) return NONE;
    return this.nodes[this.slot(node, unit)] ?? NONE;
  }

  /** Puts a word in; in place of one with the same text. */
  add(text: string, word: Word) {
    let node = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const known = this.next(node, unit);
      node = known === NONE ? this.grow(node, unit) : known;
    }
    this.ends[node] = word;
  }

  private grow(node: number, unit: number): number {
    const made = this.ends.push(null) - 1;
    this.followers.push(0);
    this.followers[node] = (this.followers[node] ?? 0) | (1 << (unit & 31));
    if (node === 0) {
      this.first[unit] = made;
      return made;
    }
    if (++this.count * LEAST_ROOM > this.keys.length) this.widen();
    const slot = this.slot(node, unit);
    this.keys[slot] = keyOf(node, unit);
    this.nodes[slot] = made;
    return made;
  }

  private widen() {
    const { keys, nodes } = this;
    const size = Math.max(64, 2 * keys.length);
    this.keys = new Float64Array(size).fill(NONE);
    this.nodes = new Int32Array(size).fill(NONE);
    keys.forEach((key, i) => {
      if (key === NONE) return;
      const slot = this.slot(Math.floor(key / 0x10000), key % 0x10000);
      this.keys[slot] = key;
      this.nodes[slot] = nodes[i] ?? NONE;
    });
  }

  /** Where the key stands, or the free place where it would. */
  private slot(node: number, unit: number): number {
    const key = keyOf(node, unit);
    const mask = this.keys.length - 1;
    let slot = (Math.imul(node ^ (unit << 15), SPREAD) >>> 7) & mask;
    for (;;) {
      const held = this.keys[slot];
      if (held === key || held === NONE || held === undefined) return slot;
      slot = (slot + 1) & mask;
    }
  }
}

function keyOf(node: number, unit: number): number {
  return node * 0x10000 + unit;
}
