import { matchesOf } from '../../text/matches';
import { plain } from './plain';

/** What a labelled value is about. `made`: the day of signing, not of publication. `other`: known, and of no use here. */
export type LabelKind =
  | 'published'
  | 'issued'
  | 'dated'
  | 'updated'
  | 'made'
  | 'source'
  | 'publisher'
  | 'number'
  | 'other';

/** What the label lines and the information table of a page say. */
export interface Labelled {
  kind: LabelKind;
  /** Folded; '' when the label has none. */
  value: string;
  /** Whether it stands in the public-information table, which is filled in with more care than a line under the title. */
  table: boolean;
}

/** Labels on folded text (domain.md §5.3); within a kind, longer ones first. */
const LABELS: readonly (readonly [LabelKind, string])[] = [
  ['published', '(?:信息)?(?:网站)?(?:发布|公开|上传|录入)(?:日期|时间)|网站发布|发布于|发布(?=:)'],
  ['issued', '发文(?:日期|时间)'],
  ['updated', '(?:最后)?(?:更新|修改)(?:日期|时间)'],
  ['made', '(?:成文|生成|印发|制作|签发)(?:日期|时间)'],
  ['source', '(?:信息|文章|稿件|资料|内容)?来源(?:单位)?|供稿(?:单位)?'],
  [
    'publisher',
    '(?:信息)?(?:发布|发文|制发|公开)(?:机构|机关|单位|责任部门)|(?:公开)?责任(?:部门|单位)|发布(?:者|人员?)|作者',
  ],
  ['number', '发文字号|(?:公文)?文号'],
  [
    'other',
    '(?:信息)?索引号|信息索引|(?:主题|体裁|组配|服务对象)?分类|主题词|关键词|(?:废止|生效|实施|有效)(?:日期|时间|期)' +
      '|(?:公文)?时效性?|(?:是否)?有效性?|公开(?:方式|范围|形式|属性)|(?:信息)?名称|标题|内容概述|责任编辑|编辑|审核' +
      '|今天是|现在是',
  ],
  ['dated', '日期|时间'],
];
/** Counters and buttons that stand right behind a value. */
const NOISE =
  '(?:浏览|阅读|点击|访问|累计)(?:量|率|次数|人次|人员|数)?|字体|字号|分享|打印|【|来自|收藏|关闭|保护视力';

const ALL = LABELS.map(([, pattern]) => `(${pattern})`).join('|');
/** A label at the beginning of a cell or line, with or without colon. */
const LEADING = new RegExp(`^[【[(•·*]*(?:${ALL})[】\\])]*:?`);
/** A label inside a line: before a colon only. */
const INNER = new RegExp(`(?:${ALL}|${NOISE}(?=:))\\s*[】\\])]*:|【|\\|`, 'g');

/** Labels that only the public-information table has; two of them make one. */
const TABLE_MARKS =
  /索引号|信息索引|发文字号|体裁分类|主题分类|组配分类|公开方式|公开范围|有效性|成文日期|(?:发布|制发|发文)机[构关]/g;

/** Reads the labels of what stands around the title, one line each, cells apart by tabs. Unlabelled dates are 'dated'. */
export function readLabels(header: string): Labelled[] {
  const table = new Set(plain(header.replace(/\n/g, '|')).match(TABLE_MARKS)).size >= 2;
  const labelled: Labelled[] = [];
  let waiting: LabelKind | null = null;
  for (const line of header.split('\n')) {
    for (const cell of line.split('\t').map(plain)) {
      if (cell === '') continue;
      const label = LEADING.exec(cell);
      const kind = label ? kindOf(label) : null;
      if (!label || kind === null) {
        if (waiting) labelled.push({ kind: waiting, value: valueOf(cell), table });
        else labelled.push(...unlabelled(cell), ...innerLabels(cell, table));
        waiting = null;
        continue;
      }
      if (waiting) labelled.push({ kind: waiting, value: '', table });
      waiting = null;
      const rest = cell.slice(label[0].length);
      if (rest === '') waiting = kind;
      else labelled.push({ kind, value: valueOf(rest), table }, ...innerLabels(rest, table));
    }
  }
  return labelled;
}

/** The first group that matched, in the order of `LABELS`. */
function kindOf(match: RegExpMatchArray): LabelKind | null {
  const group = match.slice(1).findIndex((text) => text !== undefined);
  return LABELS[group]?.[0] ?? null;
}

/** Up to the next label or noise. */
function valueOf(text: string): string {
  const next = text.search(INNER);
  return (next < 0 ? text : text.slice(0, next))
    .replace(NOISE_AT_END, '')
    .replace(/[】\])]+$/, '')
    .trim();
}
const NOISE_AT_END = new RegExp(`(?:${NOISE}).*$`);

function innerLabels(text: string, table: boolean): Labelled[] {
  return matchesOf(INNER, text).flatMap((match) => {
    const kind = kindOf(match);
    return kind ? [{ kind, value: valueOf(text.slice(match.index + match[0].length)), table }] : [];
  });
}

/** `2026-01-20 17:01 | 某局`: a bare date, and whose page it is. `2021-04-12 发布`. */
function unlabelled(cell: string): Labelled[] {
  const date = /^[-·•*]?(20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?)/.exec(cell);
  if (!date || /星期|农历/.test(cell)) return [];
  const behind = /\|(.{2,30})$/.exec(cell)?.[1];
  const kind = /^[-·•*]?20[\d年月日:./-]+发布/.test(cell) ? 'published' : 'dated';
  return [
    { kind, value: date[1] ?? '', table: false },
    ...(behind ? [{ kind: 'source' as const, value: behind, table: false }] : []),
  ];
}
