import type { ComponentChildren } from 'preact';
import { CompositionBar } from '@/components/CompositionBar';
import { decimal, percent } from '@/components/format';
import { elementLabels } from '@/components/labels';
import { Published } from '@/components/panel/head/Published';
import { elementRoles, type Comparison, type ComparisonColumn } from '@/utils/compare/types';
import { pageLink } from '@/utils/export/links';
import { t } from '@/utils/i18n';
import { ElementCell } from './ElementCell';
import { Findings } from './Findings';
import { SideBySide } from './SideBySide';

interface OverviewTabProps {
  comparison: Comparison;
  labels: readonly string[];
}

/** The reports as wholes: where from and when, what is in them, what wants attention. */
export function OverviewTab({ comparison, labels }: OverviewTabProps) {
  const { columns } = comparison;
  return (
    <>
      <SideBySide name={t('comparison_overview')} labels={labels}>
        <Line name={t('notes_report')} columns={columns} cell={source} />
        <Line
          name={t('comparison_published')}
          columns={columns}
          cell={({ report }) => <Published meta={report.analysis.meta} />}
        />
        <Line
          name={t('measure_chars')}
          columns={columns}
          cell={({ report }) => decimal(report.analysis.measures.chars)}
        />
        <Line name={t('overview_composition')} columns={columns} cell={composition} />
        <Line
          name={t('measure_quantities')}
          columns={columns}
          cell={({ report }) => report.analysis.measures.quantitiesPerThousand.toFixed(1)}
        />
        {elementRoles.map((role) => (
          <Line
            key={role}
            name={t(elementLabels[role])}
            columns={columns}
            cell={({ report, elements }) => (
              <ElementCell report={report} finding={elements[role]} />
            )}
          />
        ))}
      </SideBySide>
      <Findings comparison={comparison} labels={labels} />
    </>
  );
}

interface LineProps {
  name: string;
  columns: readonly ComparisonColumn[];
  cell: (column: ComparisonColumn) => ComponentChildren;
}

function Line({ name, columns, cell }: LineProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {columns.map((column) => (
        <td key={column.report.key}>{cell(column)}</td>
      ))}
    </tr>
  );
}

function source({ report }: ComparisonColumn) {
  const { org, title } = report.analysis.meta;
  const page = pageLink(report.url);
  const words = org || title || report.url;
  return page === null ? (
    words
  ) : (
    <a href={page} title={title} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}

function composition({ report }: ComparisonColumn) {
  const { formulaShare, vagueShare, boilerplateShare } = report.analysis.measures;
  return (
    <span class="composition-cell">
      <CompositionBar formula={formulaShare} vague={vagueShare} />
      <span class="note figures">{t('comparison_boilerplate', percent(boilerplateShare))}</span>
    </span>
  );
}
