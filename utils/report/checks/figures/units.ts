import type { Check } from '../../types';
import { check } from '../input';
import type { Placed } from './placed';

/** Units that count the same thing. 人 and 人次, 件 and 件次, 次 and 期 do not. */
const SAME = [
  '件 宗 起 例',
  '场 场次 场(次)',
  '人 名 位',
  '份 册 本 张',
  '家 户',
  '个 项',
  '天 日',
  '个工作日 工作日',
  '卷 份 宗',
];
const SAME_AS = new Map(
  SAME.flatMap((group) => group.split(' ').map((unit) => [unit, group] as const)),
);

const COUNTED = new Set(['count', 'persons']);

/** R25: indicators that one report gives in units that cannot be added or compared. */
export function unitsDiffer(all: readonly Placed[]): Check[] {
  const byMetric = new Map<string, Placed[]>();
  for (const placed of all) {
    if (placed.entry && COUNTED.has(placed.entry.unitKind))
      byMetric.set(placed.quantity.metric, [
        ...(byMetric.get(placed.quantity.metric) ?? []),
        placed,
      ]);
  }
  const findings = [...byMetric.values()].flatMap((group): Check[] => {
    const units = new Map(
      group.map(({ quantity }) => [SAME_AS.get(quantity.unit) ?? quantity.unit, quantity.unit]),
    );
    const name = group[0]?.quantity.metricName ?? '';
    const figures = group.map(({ quantity }) => quantity);
    return units.size > 1
      ? [
          check(
            'R25',
            'unknown',
            `${name}分别以${[...units.values()].join('、')}计（${figures.map(({ text }) => text).join('、')}），单位不同，不宜相加或比较。`,
            figures,
          ),
        ]
      : [];
  });
  return findings.length > 0 ? findings : [check('R25', 'ok', '同一指标的单位一致。')];
}
