/** What a title speaks of, on folded text (domain.md §5.1): the words by which reports are known. */

/** The statutory subject; departments put 部门 or 机关 into it. */
export const GOVERNMENT = /法治政府|法治(?:政府)?(?:部门|机关)建设/;
/** A department's field inside it: 法治交通建设. */
export const FIELD =
  /法治(?!政府|建设|宣传|教育|文化|工作|思维|副校长|社会|乡村|国家|队伍)[一-龥]{2,6}建设/;
/** Its elder and wider neighbours. */
export const NEIGHBOUR = /依法行政|法治建设|法治工作|依法治[国省市州县区旗镇乡街校企]/;

/** Whether a folded title speaks of 法治政府建设 or its older names. */
export const hasSubject = (title: string): boolean =>
  GOVERNMENT.test(title) || FIELD.test(title) || NEIGHBOUR.test(title);

/** Added behind the form: file endings, brackets, 全文, 公示. */
const ADDED = /(?:[(〔[【][^)〕\]】]{0,20}[)〕\]】]|\.[a-z]{3,4}|全文|公示|公开版?)$/i;
const FORM = /(?:报告|总结|汇报|情况|综述)$/;
/** A second subject behind the form: `…总结和2023年工作计划`. */
const AND_PLANS =
  /(报告|总结|汇报|情况)(?:暨|和|及|与|以及)(?:20\d\d年度?|下(?:一)?(?:年度?|步|阶段)).{0,14}$/;
/** A subtitle: `——在某人大常委会会议上`. */
const SUBTITLE = /-+在.{4,60}$/;

/** Whether a title ends as a report's does. */
export function hasReportForm(title: string): boolean {
  let bare = mainTitle(title);
  for (let i = 0; i < 3; i++) bare = bare.replace(ADDED, '');
  return FORM.test(bare);
}

/** A title without its second subject and its subtitle. */
export function mainTitle(title: string): string {
  return title.replace(SUBTITLE, '').replace(AND_PLANS, '$1');
}
