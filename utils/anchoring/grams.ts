import { Votes } from './votes';

/** Length of the n-grams by which places are looked up; 4 tokens are rare enough to tell one place from another. */
const GRAM = 4;
/** 2^16 chains: more than a report has tokens, so that few grams share one by chance. */
const BITS = 16;
/** A gram that stands in more places than this says nothing about where a passage is. */
const MAX_POSTINGS = 12;

/**
 * Where every gram of a text stands, as chains in typed arrays (a Map of strings takes ten times as long to build).
 * Grams may share a chain: a vote is only a hint, every place is looked at.
 */
export class GramIndex {
  private readonly last = new Int32Array(1 << BITS).fill(-1);
  private readonly previous: Int32Array;
  private readonly counts = new Uint32Array(1 << BITS);

  /** @param codes of the text, see `Tokens` */
  constructor(codes: Int32Array) {
    this.previous = new Int32Array(Math.max(0, codes.length - GRAM + 1));
    for (let i = 0; i < this.previous.length; i++) {
      const chain = chainOf(codes, i);
      this.previous[i] = this.last[chain] ?? -1;
      this.last[chain] = i;
      this.counts[chain] = (this.counts[chain] ?? 0) + 1;
    }
  }

  /**
   * Lets the grams in tokens [from, to) of a pattern vote for the places where the pattern may begin. A gram that
   * stands n times gives each place 1/n²: what stands once decides, what stands everywhere has little say.
   */
  vote(pattern: Int32Array, from: number, to: number): Votes {
    const votes = new Votes(pattern.length, this.previous.length + GRAM);
    for (let i = from; i + GRAM <= to; i++) {
      const chain = chainOf(pattern, i);
      const count = this.counts[chain] ?? 0;
      if (count > MAX_POSTINGS) continue;
      for (let at = this.last[chain] ?? -1; at >= 0; at = this.previous[at] ?? -1) {
        votes.add(at - i, 1 / (count * count));
      }
    }
    return votes;
  }
}

function chainOf(codes: Int32Array, at: number): number {
  let hash = 0;
  for (let i = at; i < at + GRAM; i++) hash = (Math.imul(hash, 31) + (codes[i] ?? 0)) | 0;
  return Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);
}
