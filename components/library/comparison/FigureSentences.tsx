import type { ComparisonColumn, FigureChoice, IndicatorRow } from '@/utils/compare/types';
import { t, type MessageKey } from '@/utils/i18n';
import { Passage } from './Passage';

interface FigureSentencesProps {
  row: IndicatorRow;
  columns: readonly ComparisonColumn[];
  labels: readonly string[];
}

const choiceWords: Record<FigureChoice, MessageKey | null> = {
  only: null,
  total: 'notes_legend_total',
  first: 'notes_legend_first',
  alike: 'notes_legend_alike',
};

/** The sentences of an indicator, report by report; where a report has several figures, how this one was chosen. */
export function FigureSentences({ row, columns, labels }: FigureSentencesProps) {
  return (
    <dl class="sentence-list">
      {row.cells.map((cell, column) => {
        const report = columns[column]?.report;
        if (!cell || !report) return null;
        const chosen = choiceWords[cell.choice];
        const others = cell.candidates.filter(({ start }) => start !== cell.quantity.start);
        return (
          <div key={report.key}>
            <dt class="label">{labels[column]}</dt>
            <dd>
              <Passage report={report} span={cell.quantity} marked={[cell.quantity]} />
              {chosen && (
                <p class="note">
                  {t(chosen)} {t('comparison_others', others.map(({ text }) => text).join('、'))}
                </p>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
