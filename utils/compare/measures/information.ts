import type { Terms } from './terms';

/** What a text says as its peers do, and what is its own. */
export interface InformationContent {
  /** How much of the text follows its peers: 0 for nothing, 1 for all of it. */
  standard: number;
  /** How much of it they do not say: 0 when it is one of them, 2 when it has no term in common with them. */
  informative: number;
}

/** One peer is no standard. */
const FEWEST_PEERS = 2;

/**
 * The content of each text against the average of the others, after Hanley & Hoberg, “The information content of IPO
 * prospectuses”, Review of Financial Studies 2010: the shares of its terms are regressed, without constant, on the
 * average shares of its peers; the coefficient is the standard content, the sum of the absolute residuals the
 * informative one. (孟庆斌等 2017 do the same with Chinese annual reports.) Null for a text without terms or with
 * fewer than two peers that have any.
 *
 * @param texts of one level and one year
 */
export function informationContents(texts: readonly Terms[]): (InformationContent | null)[] {
  const filled = texts.filter(({ total }) => total > 0);
  const sums = new Map<number, number>();
  for (const terms of filled) {
    terms.codes.forEach((code, at) => sums.set(code, (sums.get(code) ?? 0) + shareAt(terms, at)));
  }
  const peers = filled.length - 1;
  return texts.map((terms) =>
    terms.total === 0 || peers < FEWEST_PEERS ? null : contentOf(terms, sums, peers),
  );
}

function contentOf(
  terms: Terms,
  sums: ReadonlyMap<number, number>,
  peers: number,
): InformationContent {
  const own = new Map<number, number>();
  terms.codes.forEach((code, at) => own.set(code, shareAt(terms, at)));
  let product = 0;
  let squares = 0;
  for (const [code, sum] of sums) {
    const share = own.get(code) ?? 0;
    const average = (sum - share) / peers;
    product += share * average;
    squares += average * average;
  }
  const standard = product / squares;
  let informative = 0;
  for (const [code, sum] of sums) {
    const share = own.get(code) ?? 0;
    informative += Math.abs(share - (standard * (sum - share)) / peers);
  }
  return { standard, informative };
}

const shareAt = ({ counts, total }: Terms, at: number) => (counts[at] ?? 0) / total;
