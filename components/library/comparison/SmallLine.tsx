import type { IndicatorRow } from '@/utils/compare/types';
import { figureWithUnit, shownUnit } from '@/utils/export/numbers';
import { t } from '@/utils/i18n';
import { linePoints } from './linePoints';

const size = { width: 96, height: 28, margin: 4 };

/** An indicator over the years as a small line; years without a figure interrupt it. */
export function SmallLine({ row, labels }: { row: IndicatorRow; labels: readonly string[] }) {
  if (row.scope !== 'year' || row.cells.filter(Boolean).length < 2) return null;
  const values = row.cells.map((cell) => cell?.quantity.value ?? null);
  const runs = linePoints(values, size);
  const name = row.cells.flatMap((cell, column) =>
    cell ? [`${labels[column] ?? ''} ${figureWithUnit(cell.quantity, shownUnit(row), t)}`] : [],
  );
  const last = runs[runs.length - 1]?.slice(-1)[0];
  return (
    <svg
      class="small-line"
      role="img"
      aria-label={name.join('、')}
      width={size.width}
      height={size.height}
    >
      {runs.map((run) => (
        <polyline key={run[0]?.x} points={run.map(({ x, y }) => `${x},${y}`).join(' ')} />
      ))}
      {runs
        .flat()
        .filter(
          (point) => point === last || runs.some((run) => run.length === 1 && run[0] === point),
        )
        .map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r={2.5} />
        ))}
    </svg>
  );
}
