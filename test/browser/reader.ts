import type { Page } from 'playwright-core';
import { eventually } from './harness';

/** What a reader does with eyes and hands in a report page. */

/** How many spans of each kind are painted with the CSS Custom Highlight API; kinds without any are left out. */
export function paintedKinds(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const kinds: Record<string, number> = {};
    for (const [name, highlight] of CSS.highlights) {
      if (name.startsWith('fzsd-') && highlight.size > 0) kinds[name.slice(5)] = highlight.size;
    }
    return kinds;
  });
}

/** The words under the highlights of one kind, as they stand on the page. */
export function paintedWords(page: Page, kind: string): Promise<string[]> {
  return page.evaluate((name) => {
    const words: string[] = [];
    for (const range of CSS.highlights.get(`fzsd-${name}`) ?? []) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      words.push(live.toString());
    }
    return words;
  }, kind);
}

/** Waits until figures are marked, which is when the page is open for reading. */
export async function waitForMarks(page: Page): Promise<void> {
  const painted = await eventually(async () => (await paintedKinds(page)).indicator);
  if (!painted) throw new Error(`nothing was marked on ${page.url()}`);
}

interface Line {
  left: number;
  right: number;
  middle: number;
}

/** First and last line of a quote on the screen, after scrolling it into the middle of the window. */
async function linesOf(page: Page, quote: string): Promise<{ first: Line; last: Line }> {
  return page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    let text = '';
    const starts: number[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (node.parentElement?.closest('script,style,title')) continue;
      starts.push(text.length);
      nodes.push(node);
      text += node.data;
    }
    const at = text.indexOf(words);
    if (at < 0) throw new Error(`not on the page: ${words}`);
    const point = (offset: number): [Text, number] => {
      let i = nodes.length - 1;
      while ((starts[i] ?? 0) > offset) i--;
      const node = nodes[i];
      if (!node) throw new Error('no text');
      return [node, offset - (starts[i] ?? 0)];
    };
    const range = document.createRange();
    range.setStart(...point(at));
    const [endNode, endOffset] = point(at + words.length - 1);
    range.setEnd(endNode, endOffset + 1);
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    window.scrollBy(0, range.getBoundingClientRect().top - innerHeight / 2);
    const rects = Array.from(range.getClientRects()).filter(({ width }) => width > 0);
    const line = (rect: DOMRect | undefined) => {
      if (!rect) throw new Error('not visible');
      return { left: rect.left, right: rect.right, middle: rect.top + rect.height / 2 };
    };
    return { first: line(rects[0]), last: line(rects[rects.length - 1]) };
  }, quote);
}

/** Selects a quote with the mouse, from its first character to its last. */
export async function selectText(page: Page, quote: string): Promise<void> {
  const { first, last } = await linesOf(page, quote);
  await page.mouse.move(first.left + 1, first.middle);
  await page.mouse.down();
  await page.mouse.move((first.left + last.right) / 2, last.middle, { steps: 4 });
  await page.mouse.move(last.right - 1, last.middle, { steps: 4 });
  await page.mouse.up();
}

/** Rests the mouse on the middle of a quote. */
export async function hoverText(page: Page, quote: string): Promise<void> {
  const { first } = await linesOf(page, quote);
  await page.mouse.move(first.left - 30, first.middle - 40);
  await page.mouse.move((first.left + first.right) / 2, first.middle, { steps: 3 });
}

/** Clicks the middle of a quote. */
export async function clickText(page: Page, quote: string): Promise<void> {
  const { first } = await linesOf(page, quote);
  await page.mouse.click((first.left + first.right) / 2, first.middle);
}

/** Whether the flashing words stand inside the window. */
export function flashIsInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [flash] = CSS.highlights.get('fzsd-flash') ?? [];
    if (!flash) return false;
    const range = document.createRange();
    range.setStart(flash.startContainer, flash.startOffset);
    range.setEnd(flash.endContainer, flash.endOffset);
    const { top, bottom } = range.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}
