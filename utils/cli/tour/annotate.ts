import type { ReportAnalysis, Span } from '../../report/types';
import { closedShadow } from '../extension/closedShadow';
import type { OpenTab } from './reports';

/** A longer passage is cut behind a clause. In characters. */
const LONGEST_QUOTE = 60;
const CLAUSE_END = /[，；。,;][^，；。,;]*$/;

/** What the imagined reader of the tour writes. */
const NOTE = '请说明统计口径，并附明细。';

/** Selects a passage, chooses 质疑 on the bar that appears and writes a note. Leaves the card open, for the picture. */
export async function annotate({ page, view }: OpenTab): Promise<void> {
  const quote = quoteOf(view.analysis);
  if (quote === '') return;
  await page.bringToFront();
  // The browser's own search selects what it finds, over line ends and inline elements as a reader would.
  const found = await page.evaluate((words) => {
    const browser = window as unknown as { find(words: string): boolean };
    return browser.find(words);
  }, quote);
  if (!found) throw new Error(`the page does not show the words it was read to hold: ${quote}`);
  const card = await closedShadow(page);
  await card.click('button[name=question]');
  await card.fill('textarea[name=note]', NOTE);
}

/** Stores what the card holds and closes it. */
export async function finishAnnotation({ page }: OpenTab): Promise<void> {
  const card = await closedShadow(page);
  if ((await card.count('button[name=done]')) === 0) return;
  await card.click('button[name=done]');
  await card.gone('button[name=done]');
}

/** The passage that most wants a note: evidence of a check, else the first figure's sentence. */
function quoteOf({ text, checks, sentences, quantities }: ReportAnalysis): string {
  const evidence = checks.find(({ status }) => status === 'attention')?.evidence[0];
  const figure = quantities[0];
  const sentence = sentences.find(
    ({ start, end }) => figure && start <= figure.start && figure.end <= end,
  );
  const span: Span = evidence ?? sentence ?? { start: 0, end: 0 };
  const line = text.slice(span.start, span.end).trim().split('\n')[0] ?? '';
  if (line.length <= LONGEST_QUOTE) return line;
  const head = line.slice(0, LONGEST_QUOTE);
  const end = head.search(CLAUSE_END);
  return end > 0 ? head.slice(0, end) : head;
}
