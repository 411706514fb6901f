import type { Check } from '../../types';
import { check } from '../input';
import type { Placed, PlacedFigures } from './placed';

/** Units that count the same thing; 人 and 人次, 件 and 件次, 场 and 期 do not. */
const ALIKE = ['件 宗 起 例', '场 场次 场(次)', '人 名 位', '份 册 本 张', '家 户', '个 项', '卷'];
const GROUP_OF = new Map(
  ALIKE.flatMap((group) => group.split(' ').map((unit) => [unit, group] as const)),
);

/** Whether two units count the same thing. */
export function countAlike(a: string, b: string): boolean {
  return (GROUP_OF.get(a) ?? a) === (GROUP_OF.get(b) ?? b);
}

/**
 * R25: indicators that one report gives in units that cannot be added or compared. This is for the reader to know, no
 * fault of the report, so its status is 'unknown'.
 */
export function unitsDiffer({ byMetric }: PlacedFigures): Check[] {
  const findings = [...byMetric.values()].flatMap((group) => differing(group));
  return findings.length > 0 ? findings : [check('R25', 'ok', '同一指标的单位一致。')];
}

function differing(group: readonly Placed[]): Check[] {
  const [first] = group;
  const kind = first?.entry?.unitKind;
  if (!first || (kind !== 'count' && kind !== 'persons')) return [];
  const units = new Map(
    group.map(({ quantity: { unit } }) => [GROUP_OF.get(unit) ?? unit, unit] as const),
  );
  if (units.size < 2) return [];
  const figures = group.map(({ quantity }) => quantity);
  const written = figures.map(({ text }) => text).join('、');
  const summary = `${first.quantity.metricName}分别以${[...units.values()].join('、')}计（${written}），单位不同，不宜相加或比较。`;
  return [check('R25', 'unknown', summary, figures)];
}
