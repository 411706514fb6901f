import type { Paragraph } from 'mdast';
import type { ComparedReport } from '../../compare/types';
import type { Span } from '../../report/types';
import { passageLink } from '../links';
import { paragraph, sourceLink, type Inline } from '../nodes';
import { paragraphs } from '../plainText';
import type { Translate } from '../words';

/** What stands around a quoted passage: words before it, and dots behind one that goes on in the report. */
interface QuoteFrame {
  lead?: string;
  isCut?: boolean;
}

/** A passage of a report word for word, with the link that finds it in the page behind its last paragraph. */
export function quotePassage(
  report: ComparedReport,
  span: Span,
  t: Translate,
  { lead = '', isCut = false }: QuoteFrame = {},
): Paragraph[] {
  const { text } = report.analysis;
  const parts = paragraphs(text.slice(span.start, span.end));
  const source = locateBehind(report, span, t);
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    const words = `${index === 0 ? lead : ''}${part}${isLast && isCut ? '……' : ''}`;
    return paragraph(isLast ? [words, source] : words);
  });
}

/** The link to a passage, or nothing when the report has no address. */
export function locate(report: ComparedReport, span: Span, t: Translate): Inline {
  const url = passageLink(report.url, report.analysis.text, span);
  return url === null ? '' : sourceLink(t('notes_locate'), url, report.analysis.meta.title);
}

/** The same behind words: with the blank before it that it needs. */
export function locateBehind(report: ComparedReport, span: Span, t: Translate): Inline {
  const link = locate(report, span, t);
  return link === '' ? '' : [' ', link];
}
