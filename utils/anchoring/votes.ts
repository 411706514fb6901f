/** Diagonals this close are counted together. */
const BUCKET = 16;

/**
 * Votes for the places of a pattern, by diagonal: the token of the text at which the pattern would begin, which may be
 * before the text's first. Neighbouring diagonals share a bucket.
 */
export class Votes {
  private readonly counts: Float32Array;
  private sums: Float32Array | null = null;

  constructor(
    private readonly patternLength: number,
    textLength: number,
  ) {
    this.counts = new Float32Array(Math.ceil((patternLength + textLength) / BUCKET) + 1);
  }

  get buckets(): number {
    return this.counts.length;
  }

  /** Not to be called any more once {@link around} was. */
  add(diagonal: number, weight: number): void {
    const bucket = this.bucket(diagonal);
    this.counts[bucket] = (this.counts[bucket] ?? 0) + weight;
  }

  bucket(diagonal: number): number {
    return Math.floor((diagonal + this.patternLength) / BUCKET);
  }

  /** The votes of one bucket. */
  of(bucket: number): number {
    return this.counts[bucket] ?? 0;
  }

  /** The diagonal in the middle of a bucket. */
  diagonal(bucket: number): number {
    return bucket * BUCKET + BUCKET / 2 - this.patternLength;
  }

  /** The buckets with the most votes, at most so many, no two of them neighbours. */
  best(most: number, allowed: (diagonal: number) => boolean): number[] {
    const voted: number[] = [];
    for (let bucket = 0; bucket < this.buckets; bucket++) {
      if (this.of(bucket) > 0 && allowed(this.diagonal(bucket))) voted.push(bucket);
    }
    voted.sort((a, b) => this.of(b) - this.of(a));
    const best: number[] = [];
    for (const bucket of voted) {
      if (best.length === most) break;
      if (!best.some((other) => Math.abs(other - bucket) <= 1)) best.push(bucket);
    }
    return best;
  }

  /** All votes for diagonals at most `reach` tokens away from a bucket. */
  around(bucket: number, reach: number): number {
    const sums = (this.sums ??= runningSums(this.counts));
    const width = Math.round(reach / BUCKET);
    const end = Math.min(sums.length - 1, bucket + width + 1);
    return (sums[end] ?? 0) - (sums[Math.max(0, bucket - width)] ?? 0);
  }
}

function runningSums(counts: Float32Array): Float32Array {
  const sums = new Float32Array(counts.length + 1);
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    sum += counts[i] ?? 0;
    sums[i + 1] = sum;
  }
  return sums;
}
