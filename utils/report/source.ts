import { firstLines } from './metadata/plain';
import { findTitle } from './metadata/title';
import type { ReportSource } from './types';

/** The title, labels and first words of a saved text stand in so many lines and characters. */
const HEAD_LINES = 20;
const HEAD_WITHIN = 2_000;
/** Sentences and longer lines are the report's own. */
const OWN_LINE = /。|^.{100}/;
const LONGEST_HEADER = 2_000;

/**
 * A plain text file as a source: `text` is the file exactly as it is, so that offsets count in it; title and label lines
 * are read from its first lines. Never throws.
 *
 * @param url the address the text was saved from, where known
 */
export function textSource(text: string, url = ''): ReportSource {
  const lines = firstLines(text, HEAD_LINES, HEAD_WITHIN);
  const body = lines.findIndex((line) => OWN_LINE.test(line));
  const head = body < 0 ? lines : lines.slice(0, body);
  const heading = findTitle(lines);
  return {
    url,
    documentTitle: '',
    heading,
    metas: {},
    header: head
      .filter((line) => line !== heading)
      .join('\n')
      .slice(0, LONGEST_HEADER),
    siteName: '',
    breadcrumb: '',
    text,
    linkShare: 0,
    attachments: [],
  };
}
