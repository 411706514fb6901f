import type { Boilerplate, BoilerplateKind, Measures, Quantity, Span } from './types';

/**
 * How long a report is and what it is made of. Characters are those that are no blanks; where spans overlap a character
 * counts once, for the kind of the first span. 固定表述 is formula and template together (domain.md §4, B1–B3).
 */
export function measure(
  text: string,
  boilerplate: readonly Boilerplate[],
  quantities: readonly Quantity[],
): Measures {
  const chars = countCharacters(text, { start: 0, end: text.length });
  const counts: Record<BoilerplateKind, number> = { formula: 0, template: 0, vague: 0 };
  let reached = 0;
  for (const { start, end, kind } of [...boilerplate].sort((a, b) => a.start - b.start)) {
    counts[kind] += countCharacters(text, { start: Math.max(start, reached), end });
    reached = Math.max(reached, end);
  }
  const share = (count: number) => (chars === 0 ? 0 : count / chars);
  const formula = counts.formula + counts.template;
  return {
    chars,
    boilerplateShare: share(formula + counts.vague),
    formulaShare: share(formula),
    vagueShare: share(counts.vague),
    quantitiesPerThousand: 1000 * share(quantities.length),
  };
}

/** Characters of a range that are no blanks; Han characters, the bulk of a report, are told by one comparison. */
export function countCharacters(text: string, { start, end }: Span): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x2fff ? code !== 0x3000 && code !== 0xfeff : !/\s/.test(text.charAt(i))) count++;
  }
  return count;
}
