import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { EmptyState } from '@/components/EmptyState';
import { alignSentences } from '@/utils/compare/align/align';
import type { AlignedPair } from '@/utils/compare/align/types';
import type { Comparison, ComparedReport } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
import { HeadingList, type ListedHeading } from '../../HeadingList';
import { PassageSteps } from '../../PassageSteps';
import {
  alignedRows,
  chooseRows,
  countRows,
  rowAt,
  spanOf,
  type AlignedRow,
  type RowChoice,
} from './alignedRows';
import { AlignedRowView } from './AlignedRowView';
import { PairChoice } from './PairChoice';
import { chosenPair } from './proposedPair';
import { RowChoices } from './RowChoices';
import './alignment.css';

interface AlignmentTabProps {
  comparison: Comparison;
  labels: readonly string[];
  /** Keys of the two reports that the reader chose, and where in the later one to begin. */
  pair?: readonly [before: string, after: string];
  at?: number;
  onPair: (pair: [before: string, after: string]) => void;
}

/** Two of the compared reports side by side, sentence by sentence. */
export function AlignmentTab({ comparison, labels, pair, at, onPair }: AlignmentTabProps) {
  const chosen = chosenPair(comparison, pair);
  const before = comparison.columns[chosen?.[0] ?? -1]?.report;
  const after = comparison.columns[chosen?.[1] ?? -1]?.report;
  if (!chosen || !before || !after) {
    return <EmptyState title={t('alignment_single')}>{t('alignment_single_hint')}</EmptyState>;
  }
  return (
    <>
      <PairChoice comparison={comparison} labels={labels} chosen={chosen} onPair={onPair} />
      <Alignment
        key={`${before.key} ${after.key}`}
        before={before}
        after={after}
        known={
          comparison.followUps.find(({ from, to }) => from === chosen[0] && to === chosen[1])?.pairs
        }
        labels={[labels[chosen[0]] ?? '', labels[chosen[1]] ?? '']}
        at={at}
      />
    </>
  );
}

interface AlignmentProps {
  before: ComparedReport;
  after: ComparedReport;
  /** Their alignment, when the comparison has needed it already. */
  known: readonly AlignedPair[] | undefined;
  labels: readonly [before: string, after: string];
  at?: number;
}

function Alignment({ before, after, known, labels, at }: AlignmentProps) {
  const [choice, setChoice] = useState<RowChoice>('all');
  const list = useRef<HTMLOListElement>(null);
  const rows = useMemo(() => {
    const pairs = known ?? alignSentences(before.analysis, after.analysis);
    return alignedRows(pairs, before.analysis, after.analysis);
  }, [before.analysis, after.analysis]);
  const shown = useMemo(() => chooseRows(rows, choice), [rows, choice]);
  const counts = useMemo(() => countRows(rows), [rows]);
  const show = (row: number) => list.current?.children[row]?.scrollIntoView({ block: 'center' });

  useEffect(() => {
    if (at === undefined) return;
    const row = rowAt(rows, at);
    const shownAt = list.current?.children[row];
    if (!(shownAt instanceof HTMLElement)) return;
    show(row);
    shownAt.focus({ preventScroll: true });
  }, [at, rows]);

  return (
    <>
      <div class="alignment-bar">
        <RowChoices counts={counts} choice={choice} onChoose={setChoice} />
        <PassageSteps
          list={list}
          listed={shown}
          selector="[data-change]"
          at={(nth, count, row) => t('alignment_at', nth, count, row.dataset.change ?? '')}
          noNext={t('alignment_no_next')}
          noPrevious={t('alignment_no_previous')}
        />
        <div class="aligned-names" aria-hidden="true">
          <span>{labels[0]}</span>
          <span>{labels[1]}</span>
        </div>
      </div>
      <div class="alignment-body">
        <HeadingList headings={headingsOf(shown, before, after)} onShow={show} />
        {shown.length === 0 ? (
          <p class="note no-rows">{t('alignment_none')}</p>
        ) : (
          <ol role="list" class="aligned-list" ref={list} aria-label={t('comparison_alignment')}>
            {shown.map((row, index) => (
              <AlignedRowView key={index} row={row} before={before} after={after} labels={labels} />
            ))}
          </ol>
        )}
      </div>
    </>
  );
}

/** By their rows; a heading that is gone is named as it was. */
function headingsOf(
  rows: readonly AlignedRow[],
  before: ComparedReport,
  after: ComparedReport,
): ListedHeading[] {
  return rows.flatMap(({ pair, heading }, row) => {
    if (heading === null) return [];
    const [{ analysis }, passage] = 'after' in pair ? [after, pair.after] : [before, pair.before];
    const { start, end } = spanOf(passage);
    return [{ id: row, level: heading, words: analysis.text.slice(start, end).trim() }];
  });
}
