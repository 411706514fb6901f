import { quotable } from '@/utils/compare/passages';
import type { ComparedReport } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
import type { Span } from '@/utils/report/types';
import { KeptLink } from './KeptLink';
import { PassageLink } from './PassageLink';
import './passage.css';

interface PassageProps {
  report: ComparedReport;
  span: Span;
  /** Passages inside that stand out: figures. */
  marked?: readonly Span[];
}

/** The sentence of a passage word for word, with the ways to its place in the page and in the kept text. */
export function Passage({ report, span, marked = [] }: PassageProps) {
  const { text } = report.analysis;
  const { span: sentence, isCut } = quotable(report.analysis, span);
  const inside = marked.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  let at = sentence.start;
  const parts = inside.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <blockquote class="passage">
      {parts}
      {text.slice(at, sentence.end)}
      {isCut && '……'}{' '}
      <PassageLink report={report} span={sentence}>
        {t('notes_locate')}
      </PassageLink>{' '}
      <KeptLink report={report} span={sentence}>
        {t('kept_open')}
      </KeptLink>
    </blockquote>
  );
}
