import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { CompositionBar } from '@/components/CompositionBar';
import { decimal, percent } from '@/components/format';
import { elementLabels } from '@/components/labels';
import { Published } from '@/components/panel/head/Published';
import { keptShares } from '@/utils/export/parts/followUps';
import { systemsCoverage } from '@/utils/compare/systems';
import { elementRoles, type Comparison, type ComparisonColumn } from '@/utils/compare/types';
import { pageLink } from '@/utils/export/links';
import { t } from '@/utils/i18n';
import { ElementCell } from './ElementCell';
import { Findings } from './Findings';
import { SideBySide } from '../SideBySide';
import { StripMap } from './StripMap';
import { SystemCell } from './SystemCell';
import { TextMeasures } from './TextMeasures';
import { Uniform } from './Uniform';
import { Versions } from './Versions';
import './overview.css';

interface OverviewTabProps {
  comparison: Comparison;
  labels: readonly string[];
  /** Goes to an offset of the report in a column. */
  onGo: (column: number, at: number) => void;
}

/** The reports as wholes: where from and when, what is in them, what wants attention. */
export function OverviewTab({ comparison, labels, onGo }: OverviewTabProps) {
  const { columns } = comparison;
  const kept = keptShares(comparison);
  const coverage = useMemo(
    () => systemsCoverage(columns.map(({ report }) => report.analysis)),
    [columns],
  );
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
          name={t('overview_strip')}
          note={<StripLegend />}
          columns={columns}
          cell={({ report }, column) => (
            <StripMap
              report={report}
              label={labels[column] ?? ''}
              onGo={(at) => onGo(column, at)}
            />
          )}
        />
        <Line
          name={t('measure_quantities')}
          columns={columns}
          cell={({ report }) => report.analysis.measures.quantitiesPerThousand.toFixed(1)}
        />
        {comparison.followUps.length > 0 && (
          <Line name={t('notes_kept')} columns={columns} cell={(_, column) => kept[column]} />
        )}
        {comparison.uniform.passages.length > 0 && (
          <Line
            name={t('notes_uniform')}
            columns={columns}
            cell={(_, column) => percent(comparison.uniform.shares[column] ?? 0)}
          />
        )}
        <Group name={t('overview_elements')} width={columns.length} />
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
        {coverage.names.length > 0 && <Group name={t('overview_systems')} width={columns.length} />}
        {coverage.names.map((name, nth) => (
          <Line
            key={name}
            name={name}
            columns={columns}
            cell={({ report }, column) => (
              <SystemCell report={report} place={coverage.reports[column]?.[nth]} />
            )}
          />
        ))}
      </SideBySide>
      <Findings comparison={comparison} labels={labels} />
      <Versions comparison={comparison} labels={labels} />
      <Uniform comparison={comparison} labels={labels} />
      <TextMeasures comparison={comparison} labels={labels} />
    </>
  );
}

interface LineProps {
  name: string;
  columns: readonly ComparisonColumn[];
  /** Below the name. */
  note?: ComponentChildren;
  cell: (column: ComparisonColumn, nth: number) => ComponentChildren;
}

function Line({ name, note, columns, cell }: LineProps) {
  return (
    <tr>
      <th scope="row">
        {name}
        {note}
      </th>
      {columns.map((column, nth) => (
        <td key={column.report.key}>{cell(column, nth)}</td>
      ))}
    </tr>
  );
}

/** Parts the lines of the table. */
function Group({ name, width }: { name: string; width: number }) {
  return (
    <tr class="line-group">
      <th scope="rowgroup">{name}</th>
      <td colSpan={width} />
    </tr>
  );
}

function StripLegend() {
  return (
    <span class="strip-legend note">
      <span>
        <i class="strip-key strip-key-figure" /> {t('overview_strip_figures')}
      </span>
      <span>
        <i class="strip-key strip-key-formula" /> {t('finding_formula')}
      </span>
      <span>
        <i class="strip-key strip-key-vague" /> {t('finding_vague')}
      </span>
      <span>
        <i class="strip-key strip-key-annotation" /> {t('panel_tab_annotations')}
      </span>
    </span>
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
