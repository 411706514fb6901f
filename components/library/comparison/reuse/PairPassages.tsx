import { decimal } from '@/components/format';
import type { SharedPassage } from '@/utils/compare/reuse/passages';
import type { ComparedReport } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
import type { Span } from '@/utils/report/types';
import { KeptLink } from '../KeptLink';
import { PassageLink } from '../PassageLink';

interface Side {
  report: ComparedReport;
  label: string;
}

interface PairPassagesProps {
  passages: readonly SharedPassage[];
  before: Side;
  after: Side;
}

/** The passages that two reports share, facing each other, with what differs in them marked. */
export function PairPassages({ passages, before, after }: PairPassagesProps) {
  return (
    <table class="table reuse-passages">
      <caption>{t('reuse_pairs_of', before.label, after.label, passages.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{before.label}</th>
          <th scope="col">{after.label}</th>
          <th scope="col" class="number">
            {t('reuse_pairs_characters')}
          </th>
        </tr>
      </thead>
      <tbody>
        {passages.map(({ here, there, edits, characters }) => (
          <tr key={here.start}>
            <td>
              <Words {...before} span={there} changed={edits.map((edit) => edit.before)} />
            </td>
            <td>
              <Words {...after} span={here} changed={edits.map((edit) => edit.after)} />
            </td>
            <td class="number">{decimal(characters)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Words({ report, span, changed }: Side & { span: Span; changed: readonly Span[] }) {
  const { text } = report.analysis;
  const marked = changed
    .filter(({ start, end }) => start < end && span.start <= start && end <= span.end)
    .sort((a, b) => a.start - b.start);
  let at = span.start;
  const parts = marked.flatMap(({ start, end }) => {
    if (start < at) return [];
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {parts}
      {text.slice(at, span.end)}{' '}
      <PassageLink report={report} span={span}>
        {t('notes_locate')}
      </PassageLink>{' '}
      <KeptLink report={report} span={span}>
        {t('kept_open')}
      </KeptLink>
    </>
  );
}
