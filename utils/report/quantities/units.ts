import type { FigureKind } from './types';

/**
 * What numbers of these reports are counted in, to be read and added to: a kind, then units separated by blanks; the
 * longest that fits wins. After `!` stand characters that make another word of it: 名!称 — 3名称 is not three 名.
 */
const UNITS: readonly (readonly [FigureKind, string])[] = [
  ['persons', '人!民才 人口 名!称 位!于置 人员 名次'],
  [
    'count',
    '人次 个次 场次 件次 批次 户次 家次 台次 艘次 辆次 车次 例次 处次 项次 单次 班次 期次 频次 站次 点次 艇次 组次 间次 堂次 轮次 案次 宗次 课次 条次 航次 架次 ' +
      '件 宗!旨 起!草来 份!额 项 个 家 户 次 处 场!所 期!间 所 部 支!付 支队!伍 批!准 条!例 张 篇 册 本!级市区县镇省 台!账 ' +
      '例!如 单!位 卷 款 种 大类 类 套 幅 艘 辆 架 栋 幢 座 间!接 棵 株 头 只 块 枚 轮 回!复访 遍 届 句 面!对向 道 门 口 ' +
      '盏 眼 尊 箱 盒 组!织 对!照比 环 层 节 集!中 字 词 页 版 封!闭 笔 折 堂 堂课 门课 顶 桶 袋 瓶 桌 粒 片 步 幕 席 拨 车!辆 点位 列!入为 颗 标箱 标准箱 岁 学位 床位 席位 票!据',
  ],
  [
    'duration',
    '个工作日 工作日 个日历日 日历日 个自然日 自然日 个小时 小时 分钟 秒 个学时 学时 个课时 课时 天 日 个月 个季度 个星期 年 周!边',
  ],
  ['money', '元 美元 欧元 港元 日元 英镑'],
  [
    'measure',
    '平方公里 平方千米 平方米 平米 立方米 立方 公里 千米 米 公顷 亩 吨 公斤 千克 克 斤 厘米 毫米 千瓦时 千瓦 兆瓦 吉瓦 千伏 度!过假 毫克 微克 ℃ 英寸 km kg m³ m² ㎡ 海里',
  ],
  ['ratio', '倍'],
  ['percent', '% ‰'],
  ['points', '个百分点 百分点'],
  ['score', '分!别类之'],
];

/** What Arabic numbers are also put before without a classifier: 15部门联合, 覆盖12镇街. */
const COUNTED_NOUNS =
  '公职人员 工作人员 执法人员 部门 单位 企业 镇街 乡镇 街道 社区 村居 网格 村 县 镇 乡 学校 代表 委员 群众 干部';

/** What a number can be counted in. */
export interface Unit {
  name: string;
  kind: FigureKind;
  /** A noun that stands where a classifier would; never after a Chinese number. */
  noun: boolean;
}

type Entry = Unit & { not: string };

/** Units by first character, longest name first. */
const BY_FIRST = new Map<string, Entry[]>();

function add(kind: FigureKind, names: string, noun: boolean) {
  for (const entry of names.split(' ')) {
    const [name = '', not = ''] = entry.split('!');
    const units = BY_FIRST.get(name.charAt(0)) ?? [];
    units.push({ name, kind, noun, not });
    units.sort((a, b) => b.name.length - a.name.length);
    BY_FIRST.set(name.charAt(0), units);
  }
}

for (const [kind, names] of UNITS) add(kind, names, false);
add('count', COUNTED_NOUNS, true);

/** The unit that starts at `at`, or null. */
export function unitAt(text: string, at: number): Unit | null {
  for (const unit of BY_FIRST.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(unit.name, at)) continue;
    const next = text.charAt(at + unit.name.length);
    if (next === '' || !unit.not.includes(next)) return unit;
  }
  return null;
}

/** A unit and how many of it one stands for: 万元 is 10,000 元. */
export interface ScaledUnit extends Pick<Unit, 'name' | 'kind'> {
  times: number;
}

const MAGNITUDES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The unit that words are and nothing else, as tables give it apart from its numbers (件, 万元, %), or null. */
export function scaledUnit(words: string): ScaledUnit | null {
  const times = MAGNITUDES[words.charAt(0)] ?? 1;
  const bare = times === 1 ? words : words.slice(1);
  const unit = bare === '' ? null : unitAt(bare, 0);
  if (!unit || unit.name !== bare || unit.noun || unit.kind === 'duration') return null;
  return { name: unit.name, kind: unit.kind, times };
}
