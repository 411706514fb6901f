import { GOVERNMENT, mainTitle, NEIGHBOUR } from '../metadata/subject';
import type { DetectionReason } from './reasons';

/** A kind of page that resembles a report in title or subject and is none (domain.md §5.6). */
export interface Lookalike {
  reason: DetectionReason;
  /** On the folded title without names of documents and organisations. */
  title: RegExp;
  /** A title that also holds these words may be a report's all the same. */
  unless?: RegExp;
}

const SUBJECT = new RegExp(`${GOVERNMENT.source}|${NEIGHBOUR.source}`);

/** Everything that looks like a report and is none, in the order it is tried (domain.md §5.6). */
export const LOOKALIKES: readonly Lookalike[] = [
  {
    reason: 'detect_not_interpretation',
    title: /解读|图解|图说|读懂|速览|解析|(?:的|起草|编制)说明$/,
  },
  { reason: 'detect_not_sample', title: /范文|模板|样本|样式|例文|格式|参考文本/ },
  {
    reason: 'detect_not_person_duty',
    title: /述法|述职|第一责任人(?:职责)?(?:情况|工作|的)?.{0,6}(?:报告|总结|汇报|情况)$/,
    unless: GOVERNMENT,
  },
  {
    reason: 'detect_not_oversight',
    title:
      /审议意见|(?:视察|执法检查|专题调研|询问).{0,12}(?:报告|情况)|(?:调研|视察|检查)法治政府/,
  },
  {
    reason: 'detect_not_study',
    title:
      /蓝皮书|白皮书|研究|发展报告|思考|启示|探析|刍议|浅[谈析议]|^论|学术|征文|调研报告|路径|困境/,
  },
  {
    reason: 'detect_not_plan',
    title: /要点|方案|(?:工作|任务|重点)安排$|规划|计划$|分工|任务|部署|行动$|打算$/,
  },
  {
    reason: 'detect_not_notice',
    title: /通知|公告|通报|批复|复函|的函|来函|要求$|征求.{0,6}意见|转发|征集|问卷/,
  },
  {
    reason: 'detect_not_rule',
    title: /办法|规定|指引|指南|意见|细则|条例|制度$|目录|清单|指标|标准|职责$|名单|台账|一览表/,
  },
  {
    reason: 'detect_not_assessment',
    title: /评估|考核|测评|自查|督察|督查|验收|巡察|整改|第三方|评议|案卷评查|满意度/,
  },
  { reason: 'detect_not_campaign', title: /法治(?:政府)?(?:建设)?示范|创建|申报|争创/ },
  {
    reason: 'detect_not_news',
    title:
      /召开|举行|举办|开展.{0,12}(?:活动|培训|宣传)|发布|公布|出炉|推进会|座谈会|研讨会|会议|培训|讲座|动态|简报|获评|荣获|走访|督导|调研|启动|部署会|听取|审议通过/,
  },
  { reason: 'detect_not_court', title: /法院|检察院|绩效/ },
  { reason: 'detect_not_disclosure', title: /信息公开|政务公开|政府网站/, unless: SUBJECT },
  {
    reason: 'detect_not_enforcement',
    title: /行政(?:执法|处罚|许可|复议|应诉|检查)|执法(?:统计|数据)|双随机/,
    unless: SUBJECT,
  },
  {
    reason: 'detect_not_legal_education',
    title: /普法|法治宣传|法治教育|宪法宣传|学法/,
    unless: SUBJECT,
  },
];

/** Names of organisations hold words of the list above: 自然资源和规划局, 综合行政执法局, 政策研究室. */
const ORGANISATION_WORDS =
  /(?:规划|计划|研究|评估|督查|督察|考核|标准|法规|信息公开|政务公开|培训|检查|监督检查|行政复议|行政执法|普法|绩效|调研|任务)[一-龥]{0,8}?(?:局|委员会|委|厅|办公室|办|室|院|中心|处|支队|大队|总队|队|站|公司|大学)/g;
const DOCUMENT_NAMES = /《[^》]*》/g;

/** The first look-alike that a folded title shows, or null. */
export function lookalikeOf(title: string): DetectionReason | null {
  const bare = mainTitle(title).replace(DOCUMENT_NAMES, '《》').replace(ORGANISATION_WORDS, '');
  const found = LOOKALIKES.find(
    ({ title: words, unless }) => words.test(bare) && !unless?.test(title),
  );
  return found?.reason ?? null;
}
