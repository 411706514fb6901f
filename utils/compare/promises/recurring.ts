import type { Span } from '../../report/types';
import type { ReturningShortcoming } from './returning';

/** A shortcoming that one subject's reports name year after year (R16: 同类问题连续出现). */
export interface RecurringShortcoming {
  /** Where it stands, year after year; at least two. */
  places: { column: number; span: Span }[];
}

/** What is told from one report to the next of a subject. */
interface Step {
  from: number;
  to: number;
  returning: readonly ReturningShortcoming[];
}

/** Shortcomings over all years in which they return, those of most years first, then in the order of the columns. */
export function recurringShortcomings(steps: readonly Step[]): RecurringShortcoming[] {
  const chains: RecurringShortcoming[] = [];
  const openAt = new Map<string, RecurringShortcoming>();
  for (const { from, to, returning } of steps) {
    for (const { earlier, later } of returning) {
      const known = openAt.get(nameOf(from, earlier));
      const chain = known ?? { places: [{ column: from, span: earlier }] };
      if (!known) chains.push(chain);
      chain.places.push({ column: to, span: later });
      openAt.delete(nameOf(from, earlier));
      openAt.set(nameOf(to, later), chain);
    }
  }
  return chains.sort((a, b) => b.places.length - a.places.length);
}

const nameOf = (column: number, { start }: Span) => `${column} ${start}`;
