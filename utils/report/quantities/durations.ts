import type { ExclusionReason } from './types';

/**
 * Spans of time are figures when they are a result or an amount (由20个工作日压缩至2个工作日, 平均用时3天, 培训40学时,
 * 连续5年); otherwise they set a limit (15个工作日内) or say how long something runs.
 */

const CHANGE = /压缩|缩短|缩减|压减|提速|[减降][少到至为]|[缩压变][到至小为]|减时限/;
const AMOUNT_BEFORE =
  /(?:平均|(?:平均|承诺)[^,;。]{0,8}时限|用时|耗时|时长|时间|累计|共|共计|合计|总计|达|达到|培训|学习|授课|服务|连续|由|从)(?:了|为|约|近|超过?|办理|办结)?$/;
const LIMIT_AFTER = /[之以]?内|办结|办理|前|起|限|完成|审结|办毕|回复|答复|反馈|整改/y;
const TAUGHT = /学时|课时/;
const HOURS_OF_A_DAY = 24;

/**
 * Why a span of time is no figure, or null when it is one.
 *
 * @param clause the clause up to the number, hedges left out
 * @param after offset in `text` after the unit
 */
export function whyNoDuration(
  clause: string,
  value: number,
  unit: string,
  text: string,
  after: number,
): ExclusionReason | null {
  if (TAUGHT.test(unit) || CHANGE.test(clause)) return null;
  if (CHANGE.test(text.slice(after, after + 4))) return null;
  LIMIT_AFTER.lastIndex = after;
  if (LIMIT_AFTER.test(text)) return 'time-limit';
  if (AMOUNT_BEFORE.test(clause)) return null;
  // 志愿服务活动3000小时 is an amount, 24小时 and 48小时 are ways of working
  return unit === '小时' && value % HOURS_OF_A_DAY !== 0 && value > HOURS_OF_A_DAY
    ? null
    : 'period';
}
