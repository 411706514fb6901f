/** What a page's text says for its being a report, on folded text. */
export interface BodyEvidence {
  /** It opens as a report: 现将…报告如下. */
  opening: boolean;
  /** The opening names 法治政府建设. */
  openingSubject: boolean;
  /** How many of the four statutory elements show (domain.md §1.1, E1–E4). */
  elements: number;
  mentions: number;
  /** It opens as news does. */
  news: boolean;
  /** It is one person's report on himself. */
  person: boolean;
  placeholders: boolean;
  congress: boolean;
}

/** A report's opening stands in so many first characters; longer first paragraphs were not seen. */
const OPENING_WITHIN = 3_000;
const OPENING =
  /(?:现|兹|谨)?[将就][^。\n]{0,100}(?:报告|汇报|总结|公布|公开|通报|报送|公示)如下|(?:报告|汇报|总结)如下[:。]/;
const SUBJECT = /法治政府|法治(?:部门|机关)建设/;

const ELEMENTS: readonly RegExp[] = [
  /(?:主要|工作|重点)?(?:举措|做法|措施)(?:和|及|与|、)(?:工作)?成效|[一1][、.](?:[^。\n]{0,20})(?:主要(?:工作|做法|举措)|工作(?:开展|推进)?情况|工作回顾|建设情况|成效)/,
  /存在[^。\n]{0,16}(?:问题|不足|困难|短板|差距|薄弱)|(?:问题|不足)(?:和|及|与)(?:原因|不足|困难|困惑)/,
  /第一责任人|党政主要负责人|主要负责(?:人|同志)[^。\n]{0,12}履行/,
  /下一?(?:步|阶段|年度)[^。\n]{0,24}(?:安排|打算|计划|思路|措施|重点|将|工作)|20\d\d年[^。\n]{0,16}(?:安排|打算|计划|思路|将)|今后[^。\n]{0,8}(?:打算|措施|工作)/,
];

const NEWS_OPENING =
  /^(?:[^。\n]{0,12}(?:讯|电|报道)[(:]?|\d{1,2}月\d{1,2}日(?:上午|下午|晚)?,|近日|日前|连日来|记者)/;
const NEWS_ENDING = /(?:记者|通讯员)[^。\n]{0,12}$/;
const PERSON = /本人|我(?=(?:带头|坚持|主持|始终|认真|亲自|作为|先后|严格|高度))/g;
const PERSON_TIMES = 3;
const PLACEHOLDER =
  /[X×x*＊]{2,}(?=[市县区镇乡局街省])|[X×*](?=[市县区镇局])|某(?=[市县区镇乡局街])/g;
const PLACEHOLDERS = 3;
/** Spoken to a congress: 主任、各位副主任、各位委员. */
const CONGRESS = /(?:主任|副主任)[、,][^。\n]{0,30}各位?委员|人大常委会[^。\n]{0,24}会议上/;
const CONGRESS_WITHIN = 400;
const NEWS_WITHIN = 60;

/** What the text itself says for and against a report (domain.md §5.6). `text` is folded. */
export function bodyEvidence(text: string): BodyEvidence {
  const head = text.slice(0, OPENING_WITHIN);
  const opening = OPENING.exec(head);
  const start = opening ? Math.max(0, opening.index - 100) : 0;
  return {
    opening: opening !== null,
    openingSubject:
      opening !== null && SUBJECT.test(head.slice(start, opening.index + opening[0].length)),
    elements: ELEMENTS.filter((element) => element.test(text)).length,
    mentions: text.split('法治政府').length - 1,
    news: NEWS_OPENING.test(head) || NEWS_ENDING.test(text.slice(-NEWS_WITHIN)),
    person: (text.match(PERSON)?.length ?? 0) >= PERSON_TIMES && /本人/.test(head.slice(0, 400)),
    placeholders: (text.match(PLACEHOLDER)?.length ?? 0) >= PLACEHOLDERS,
    congress: CONGRESS.test(text.slice(0, CONGRESS_WITHIN)),
  };
}
