/**
 * Every match of a global pattern, in order; an empty one moves on by a unit.
 *
 * As `text.matchAll(pattern)`, which makes a copy of the pattern at each call: with more patterns than the engine's
 * cache of compiled ones holds, each copy is compiled anew. On a report of 7,500 characters that took a tenth of the
 * whole analysis.
 *
 * @param pattern with the flag `g`; its `lastIndex` does not matter
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
