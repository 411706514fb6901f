import { isDated, isImprint, isInformation, isLabelAlone } from './labels';
import { firstFrom, type Line } from './lines';
import type { Page } from './survey';

const LONGEST = 2_000;
/** Labels this far (characters) above the title or below the body still speak of the article. */
const ABOVE = 1_500;
const BELOW = 400;

/**
 * What stands between title and body, then the information table above the title and the labels below the body: one line
 * each, cells apart by tabs, none twice.
 *
 * @param title range of the title in the page's text, null when none was found
 * @param body range of the report in the page's text
 */
export function headerOf(
  page: Page,
  title: { start: number; end: number } | null,
  body: { start: number; end: number },
): string {
  const { lines } = page;
  const above = title ? Math.min(title.start, body.start) : body.start;
  const between = lines
    .slice(firstFrom(lines, title?.end ?? body.start), firstFrom(lines, body.start))
    .filter(({ links, words }) => links < 0.8 && words !== '');
  const chosen = [
    ...between,
    ...labelled(lines.slice(firstFrom(lines, above - ABOVE), firstFrom(lines, above))),
    ...labelled(lines.slice(firstFrom(lines, body.end), firstFrom(lines, body.end + BELOW))),
  ];
  const texts = chosen.map(({ start, end }) =>
    page.text.slice(start, Math.min(end, start + LONGEST)).trim(),
  );
  return Array.from(new Set(texts)).join('\n').slice(0, LONGEST);
}

/** Lines with a label, and the values of labels that stand alone. */
function labelled(lines: readonly Line[]): Line[] {
  return lines.filter(
    ({ words }, i) =>
      !isImprint(words) &&
      (isInformation(words) || isDated(words) || isLabelAlone(lines[i - 1]?.words ?? '')),
  );
}
