import {
  isBreadcrumb,
  isDated,
  isFurniture,
  isImprint,
  isInformation,
  isLabelAlone,
  isListHeading,
  isProse,
} from './labels';
import { linearize } from './linearize';
import { firstFrom, linesOf, type Line } from './lines';

/** Share of a line inside links above which it is a link, and no text with a link in it. */
const LINKED = 0.8;

/**
 * The text nodes inside a body that are the page's and not the report's: share buttons and neighbours wherever they
 * stand; before the first and after the last line of prose also labels, the breadcrumb and bare links.
 */
export function pageLines(body: Element, skipped: ReadonlySet<Node>): Set<Text> {
  const linear = linearize(body, skipped);
  const lines = linesOf(linear);
  const isText = (line: Line) =>
    line.links < 0.5 &&
    isProse(line.words) &&
    !isInformation(line.words) &&
    !isFurniture(line.words);
  const first = lines.findIndex(isText);
  let last = lines.length - 1;
  while (last > first && first >= 0 && !isText(lines[last] as Line)) last--;
  const dropped = new Set<Line>();
  let inList = false;
  lines.forEach((line, i) => {
    const { words, links } = line;
    const outside = first < 0 || i < first || i > last;
    const linked = links >= LINKED;
    if (isFurniture(words) || isListHeading(words)) dropped.add(line);
    else if (linked && (inList || outside)) dropped.add(line);
    else if (i < first && isDated(words)) dropped.add(line);
    else if (outside && (isInformation(words) || isBreadcrumb(words) || isImprint(words)))
      dropped.add(line);
    else if (outside && i > 0 && isLabelAlone(lines[i - 1]?.words ?? '')) dropped.add(line);
    inList = isListHeading(words) || (inList && linked);
  });
  // A text node with several lines (white space preserved) goes only when none of its lines stays.
  const nodes = new Set<Text>();
  for (const { node, start, length } of linear.pieces) {
    const end = start + length;
    let i = firstFrom(lines, start + 1) - 1;
    let all = true;
    for (let line = lines[i]; line && line.start < end; line = lines[++i]) {
      all &&= dropped.has(line) || line.words === '';
    }
    if (all) nodes.add(node);
  }
  return nodes;
}
