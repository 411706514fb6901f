import type { ReuseSource } from '@/utils/library/reuse/lookUp';

/** Longest name shown (characters); a page that names no issuer is named by its title or address. */
const LONGEST = 60;

/** A kept report in short: issuer and year. */
export function sourceName({ issuer, title, year }: ReuseSource): string {
  const name = (issuer || title).slice(0, LONGEST);
  return year === null ? name : `${name} ${year}`;
}
