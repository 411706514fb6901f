import { expect } from 'vitest';
import { describePassage } from '@/utils/anchoring/describe';
import type { PassageSelector } from '@/utils/anchoring/types';

/** A report in small. */
export const TEXT = [
  '一、主要举措和成效',
  '(一)规范行政执法。全年开展案卷评查两次,评查案卷120卷,发现问题36个,均已整改,公示率由百分之九十提高到百分之九十八。',
  '(二)化解矛盾纠纷。全年受理行政复议案件52件,审结49件,纠错率下降-3.2%,为群众挽回损失1.46万元,调解成功率达到98.5%。',
  '(三)加强“法治体检”。组织12支律师服务团深入园区、商会,为企业办理法律事务1,235件。',
  '二、存在的不足',
  '个别单位执法案卷制作不规范,法制审核力量不足,主要原因是编制长期没有补充。',
  '三、下一步安排',
  '开展案卷评查,加强法制审核。',
].join('\n');

/** Paragraphs enough to be far from everything in {@link TEXT}. */
export const FILLER = Array.from(
  { length: 40 },
  (_, i) =>
    `第${i}项:${'推进矛盾排查和普法宣传与依法治校'.slice(i % 7)}${'走访群众听取意见'.slice(i % 5)}。`,
);

/** What is stored of a quote that stands in a text. */
export function remember(quote: string, text = TEXT): PassageSelector {
  const start = text.indexOf(quote);
  expect(start, quote).toBeGreaterThanOrEqual(0);
  return describePassage(text, start, start + quote.length);
}
