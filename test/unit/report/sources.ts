import type { ReportSource } from '@/utils/report/types';

/** A source with what a test is about; all else is empty. */
export function sourceWith(parts: Partial<ReportSource>): ReportSource {
  return {
    url: '',
    documentTitle: '',
    heading: '',
    metas: {},
    header: '',
    siteName: '',
    breadcrumb: '',
    text: '',
    linkShare: 0,
    attachments: [],
    ...parts,
  };
}

/** A short report of our own writing: opening, measures, shortcomings, leaders, plans. */
export const REPORT_TEXT = [
  '2022年,在上级党委、政府的领导下,本单位围绕年度目标推进法治政府建设。现将有关情况报告如下:',
  '一、主要举措和成效',
  '(一)完善制度。全年制定行政规范性文件4件,均经合法性审核并按期报备;清理文件31件,废止5件。',
  '(二)规范执法。办理行政处罚案件86件,组织执法人员培训3期210人次,评查案卷40卷。',
  '(三)化解纠纷。受理行政复议申请12件,审结11件;行政机关负责人出庭应诉率为100%。',
  '二、存在的不足和原因',
  '一是部分执法人员对新修订的法律掌握不够;二是案卷制作水平不一,基层力量偏少。',
  '三、党政主要负责人履行推进法治建设第一责任人职责情况',
  '主要负责人主持专题会议4次,研究执法监督、复议体制改革等议题9项,督办问题6个。',
  '四、下一年度工作安排',
  '完成规范性文件后评估2件,开展涉企检查专项监督,年内培训执法人员不少于200人次。',
].join('\n');

/** The same without the words of a report: a text about the subject. */
export const OTHER_TEXT = [
  '为做好相关工作,结合实际提出如下内容。',
  '第一条 各单位应当依照职责分工,建立协调机制,明确责任科室,按时报送材料并接受监督。',
  '第二条 有关部门应当加强协作,对发现的情况及时处理,并将结果告知当事人与提出意见的群众。',
  '第三条 本文自印发之日起施行,由市司法局负责解释,此前有关文件与本文不一致的以本文为准。',
  '第四条 各镇、街道可以参照执行,并于每季度末报送进展,遇有重大事项应当随时报告,不得迟延。',
].join('\n');
