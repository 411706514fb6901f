import { signatureOf } from '../metadata/signature';
import type { ReportMeta } from '../types';
import { check, type CheckInput } from './input';

const DAY = 86_400_000;
/** 发布日期 and 落款日期 further apart than this are shown (R03). */
const FAR_APART = 60;

/**
 * Days from 31 March of the year after the one reported on to publication, negative before; null where the date, the
 * year or the deadline does not exist. Reports are to be public before 1 April (domain.md §1.1), so 1 is open to both readings.
 */
export function daysAfterDeadline(
  meta: Pick<ReportMeta, 'year' | 'period' | 'publishedOn'>,
): number | null {
  if (meta.year === null || meta.publishedOn === null || meta.period !== 'year') return null;
  const published = Date.parse(meta.publishedOn);
  return Number.isNaN(published)
    ? null
    : Math.floor((published - Date.UTC(meta.year + 1, 2, 31)) / DAY);
}

/** R01: published in time? Only a date of publication counts, not the day of signing. */
export function timelyPublication({ meta }: Pick<CheckInput, 'meta'>) {
  const { publishedOn, dateSource, period } = meta;
  if (period === 'half-year' || period === 'multi-year')
    return check('R01', 'unknown', '不是一个年度的报告，没有次年4月1日前公开的时限。');
  const days = daysAfterDeadline(meta);
  if (days === null || publishedOn === null || dateSource === 'signature')
    return check('R01', 'unknown', '公开日期不明，未与次年4月1日的时限比对。');
  const date = `公开日期${publishedOn}${dateSource === 'url' ? '（由网址推定）' : ''}`;
  if (days <= 0) return check('R01', 'ok', `${date}，在次年4月1日之前。`);
  if (days === 1)
    return check('R01', 'attention', `${date}，正值4月1日，是否按时取决于对“之前”的理解。`);
  return check('R01', 'attention', `${date}，逾期${days}天，建议核对。`);
}

/** R02: signed before published, and published after the year reported on has ended? */
export function orderOfDates({ folded, meta }: Pick<CheckInput, 'folded' | 'meta'>) {
  const { publishedOn, dateSource, year } = meta;
  if (publishedOn === null || year === null || dateSource === 'signature')
    return check('R02', 'unknown', '公开日期不明，未比对成文与公开的先后。');
  const signed = signatureOf(folded.original)?.date ?? null;
  if (signed !== null && signed > publishedOn)
    return check('R02', 'attention', `落款日期${signed}晚于公开日期${publishedOn}，建议核对。`);
  if (publishedOn <= `${year}-12-31`)
    return check(
      'R02',
      'attention',
      `公开日期${publishedOn}在${year}年之内，年度数据可能未满全年。`,
    );
  return check('R02', 'ok', `公开日期${publishedOn}在${year}年结束之后，与落款先后相符。`);
}

/** R03: do the dates that the page gives agree? */
export function agreeingDates({ folded, meta }: Pick<CheckInput, 'folded' | 'meta'>) {
  const { publishedOn, dateSource } = meta;
  const signed = signatureOf(folded.original)?.date ?? null;
  if (publishedOn === null || signed === null || dateSource === 'signature')
    return check('R03', 'unknown', '页面只有一处日期，无从比对。');
  const days = Math.round(Math.abs(Date.parse(publishedOn) - Date.parse(signed)) / DAY);
  return days > FAR_APART
    ? check(
        'R03',
        'attention',
        `公开日期${publishedOn}与落款日期${signed}相差${days}天，建议核对。`,
      )
    : check('R03', 'ok', `公开日期${publishedOn}与落款日期${signed}相差${days}天。`);
}
