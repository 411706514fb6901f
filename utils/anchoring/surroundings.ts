import type { Pattern } from './pattern';
import type { PreparedText } from './prepare';

/**
 * Votes for diagonals this far apart (tokens) are votes for the same surroundings: paragraphs dropped and added shift
 * what is behind them. With 192 one right place in a hundred was lost, 512 is no better than 320.
 */
const REACH = 320;
/**
 * A place belongs to the surroundings when it has this share of the votes of the best one. Measured on 1,000 quotes of a
 * revised text: 99.4 % of the right places have more than 0.98, of the wrong ones five in six have less than 0.95.
 */
const SHARE = 0.95;

/**
 * Where the paragraphs around a passage stand now, whether the passage is still among them or not. All the words of the
 * remembered context vote, with their figures: a near twin elsewhere in the report has other figures and other
 * neighbours, however alike the passage itself may be.
 */
export interface Surroundings {
  /** The diagonal at which the pattern would begin if nothing had changed. */
  diagonal: number;
  /** Whether a diagonal is among them. */
  include: (diagonal: number) => boolean;
}

/** Finds the surroundings by the votes of the whole remembered context. */
export function surroundingsOf(text: PreparedText, { tokens }: Pattern): Surroundings {
  const votes = text.grams().vote(tokens.codes, 0, tokens.codes.length);
  let best = 0;
  let most = 0;
  for (let bucket = 0; bucket < votes.buckets; bucket++) {
    if (votes.of(bucket) === 0) continue;
    const count = votes.around(bucket, REACH);
    if (count > most) {
      best = bucket;
      most = count;
    }
  }
  return {
    diagonal: votes.diagonal(best),
    include: (diagonal) => votes.around(votes.bucket(diagonal), REACH) >= SHARE * most,
  };
}
