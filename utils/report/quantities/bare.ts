import { readNumeral, type Numeral } from '../../text/numerals';
import { figure, figureOfUnit, RATIO, type Measure, type Reading } from './reading';
import { scaledUnit, type ScaledUnit } from './units';

/** Numbers without a classifier the list knows: ratios, what a frame states, cells under a unit, 零. */

const BARE: Measure = { unit: '', kind: 'count' };
/** Words before a number that states a quantity even without a unit: 得分96.5, 分别为28、342. */
const FRAME =
  /(?:共|共计|累计|合计|总计|达到?|[^作成视列]为|[^截]至|[^遇感受]到|[得评总均]分|指数|系数|浓度|总[数量]|[率数量值]|成绩):?$/;
/** What is counted, of a number whose classifier was left out: 查处治安案件1326. */
const NOUN = /(?:案件|纠纷|事项|建议|提案|项目|企业|人员|合同|线索|隐患|问题|人数|人次|同期\()$/;
/** Smaller numbers after a noun mostly number it: 附件2, 案例12. */
const LEAST_COUNT = 100;
/** A classifier no list knows, at the end of its clause: 开垦12垄, 3挂; not what ends a name or goes on. */
const UNLISTED_UNIT =
  /[\u4e00-\u9fff](?<![年月日号时点秒级等余多中内上下前后来起止至到和与及版型式区路线楼班院校办科股站的了是为略无第名强位岁周届])(?=[,。;、)\n]|$)/y;
const SAID = /[\u4e00-\u9fff:]/;
const CLAUSE_END = /[,。;、)”\n]|$/y;
/** After a number that changes: 从1.96缩小至1.81. */
const CHANGES = /(?:提升|提高|上升|增加|增长|增|升|下降|降低|降|缩小|减少|压缩)[至到为]/y;
/** A number in 万 counts something even without a classifier: 惠及23.6万群众. */
const MAGNITUDE = /[万亿]/;
const YEAR = /^(?:19|20)\d\d$/;

/** A number without a unit: a ratio, or one that its frame states. */
export function readBare(text: string, numeral: Numeral): Reading {
  const { start, end } = numeral;
  if (numeral.script === 'chinese') return null;
  const labelled = labelledUnit(text, start);
  if (labelled) return { figures: [figureOfUnit(text, numeral, labelled)] };
  UNLISTED_UNIT.lastIndex = end;
  const unit = UNLISTED_UNIT.exec(text)?.[0];
  if (unit !== undefined && SAID.test(text.charAt(start - 1)) && !YEAR.test(text.slice(start, end)))
    return { figures: [figure(text, numeral, { unit, kind: 'count', end: end + 1 })] };
  const sign = text.charAt(end);
  const whole = sign === ':' || sign === '/' ? readNumeral(text, end + 1) : null;
  if (whole?.script === 'arabic' && whole.form === 'number' && whole.value > 0) {
    const more = text.charAt(whole.end) === ':' ? readNumeral(text, whole.end + 1) : null;
    if (more) return { reason: 'unclear', end: more.end };
    const ratio = { ...numeral, value: numeral.value / whole.value };
    return { figures: [figure(text, ratio, { ...RATIO, end: whole.end })] };
  }
  const before = text.slice(Math.max(0, start - 6), start);
  const stated = FRAME.test(before) || (numeral.value >= LEAST_COUNT && NOUN.test(before));
  const framed = stated ? CLAUSE_END : CHANGES;
  framed.lastIndex = end;
  // 900余 is no number of a heading or a name, whatever stands around it
  const stands = numeral.hedge !== '' || MAGNITUDE.test(text.slice(start, end));
  if (stands || framed.test(text)) {
    return { figures: [figure(text, numeral, { ...BARE, end })] };
  }
  return { reason: YEAR.test(text.slice(start, end)) ? 'year' : 'unclear', end };
}

/** 受理数(件):86, 罚没金额(万元)12.5 30.1: the unit stands in brackets at the head of the row. */
const UNIT_LABEL = /\((?:单位:)?([万亿]?)([^()\d\n]{1,4})\):?\n?(?:[\d.,]{1,12}[ \n]){0,5}$/;
const LONGEST_ROW = 80;

function labelledUnit(text: string, start: number): ScaledUnit | null {
  const before = text.slice(Math.max(0, start - LONGEST_ROW), start);
  const [, magnitude = '', name = ''] = UNIT_LABEL.exec(before) ?? [];
  return scaledUnit(magnitude + name);
}

/** What 零 states the absence of; other words with 零 (零距离, 零跑腿, 零容忍) are names of ways of working. */
const ZERO_OUTCOMES =
  /(?:确诊|病例|感染|疫情|发生|事故|伤亡|死亡|投诉|举报|败诉|上访|信访|越级|违法|违规|违纪|案件|发案|复议|诉讼|纠错|差错|失误|积压|超期|逾期|退件|撤销|新增|增长)/y;

/** 零 before what did not happen is a figure; 零距离 is a name; 零售 is a word. */
export function readZero(text: string, numeral: Numeral): Reading {
  ZERO_OUTCOMES.lastIndex = numeral.end;
  if (numeral.end === numeral.start + 1 && ZERO_OUTCOMES.test(text)) {
    return { figures: [figure(text, numeral, { ...BARE, end: numeral.end })] };
  }
  return '件星售散工碎部食'.includes(text.charAt(numeral.end) || ' ')
    ? null
    : { reason: 'slogan', end: numeral.end };
}
