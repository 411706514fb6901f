import type { Frame } from './frames';
import type { Passage } from './passage';
import { listed } from './lexicon';
import vocabulary from './vocabulary.json';

/**
 * The name of a figure no indicator fits: the noun phrase it counts, as the clause has it, at most 16 characters and
 * without marks: 充电桩点位建设|36个; '' when the clause has none.
 */

const LONGEST = 16;
/** Words that only lead up to the noun. */
const LEAD = new RegExp(
  `^(?:${[...listed(vocabulary.glue).filter((word) => word.length > 1), ...listed(vocabulary.leads)].sort((a, b) => b.length - a.length).join('|')}|共(?![同享建])|[已均各将把并和与及由从向]|对(?!外)|为(?!民)|在(?![线校职岗]))+`,
);
const VERBS = listed(vocabulary.verbs);
const VERB_AT_END = new RegExp(`(?:${VERBS.join('|')})$`);
/** A noun must follow: 对|29家不合格产品生产企业. */
const LEADS_ON = /[对把将为向由给有等与和及在从的](?:全[国省市区县镇])?$/;
const TAIL =
  /(?:共计|合计|累计|总数|共|达到|达|为|(?<!规民)约|近|逾|突破|超过|已有|共有|现有|拥有|已|分别|各|均|总计|数量|等|的|了|仅|不少于|控制在|(?:增加|扩充|扩大|提升|提高|上升|下降|降低|压缩|减少|增|升|降)(?:到|至)|[对把将为向由给])+$/;
/** Where a noun phrase ends and what happened to it begins. */
const NOUN_END =
  /进行|开展|完成|实现|参加|参与|通过|获得|获评|集中|提供|全部|按期|按时|共同|成功|签订|落实|在(?![线册编校职岗籍])|对(?![象接口外])|与|被|均|已|于|并|为(?!民)|予以|纳入|入选|达到|担任|听取|申报|退回|举行|发出|公布|设立|建立|享受|列入|移交|成立|制发|建议/;
const MARKS = /[,;:。!?、\n()《》〈〉〔〕【】·/\s\d%.+-]/;

/** The noun phrase a figure counts, or ''. */
export function nounPhrase(passage: Passage, frame: Frame): string {
  const before = passage.text.slice(Math.max(frame.before[0], frame.start - 60), frame.before[1]);
  const own = nounBefore(before);
  const after = nounAfter(passage.text.slice(...frame.after));
  if (frame.countsAfter && after.length >= 2) {
    const verb = VERB_AT_END.exec(before)?.[0] ?? '';
    if (verb !== '' || own.length < 4 || LEADS_ON.test(before))
      return (verb + after).slice(0, LONGEST);
  }
  if (own.length >= 2) return own;
  return after.length >= 2 ? after : '';
}

function nounAfter(text: string): string {
  const stop = text.search(MARKS);
  let noun = stop < 0 ? text : text.slice(0, stop);
  const end = noun.slice(1).search(NOUN_END);
  if (end >= 0) noun = noun.slice(0, end + 1);
  const attribute = noun.lastIndexOf('的');
  if (attribute >= 0 && attribute < noun.length - 2) noun = noun.slice(attribute + 1);
  return noun.replace(/的$/, '').slice(0, LONGEST);
}

/** What is left of 2022年|共办理 and 6月底|前建成 behind the digit. */
const DATE_END = /^[年月日](?:度|份|底|末|前|来|以来)*/;

function nounBefore(text: string): string {
  const item = text.replace(TAIL, '').replace(/[,;:、\s]+$/, '');
  const from = lastMark(item) + 1;
  let noun = item
    .slice(from)
    .replace(DATE_END, /\d/.test(item.charAt(from - 1)) ? '' : '$&')
    .replace(LEAD, '');
  noun = noun.replace(/^[的了和及与并在对将把为]+/, '');
  if (noun.length <= LONGEST) return noun;
  const attribute = noun.lastIndexOf('的');
  if (attribute >= 0 && attribute < noun.length - 2) noun = noun.slice(attribute + 1);
  return fromLastVerb(noun) ?? noun.slice(-LONGEST);
}

/** 政务服务大厅设置无差别综合窗口 from its last verb on: 设置无差别综合窗口. */
function fromLastVerb(noun: string): string | null {
  const at = Math.max(...VERBS.map((verb) => noun.lastIndexOf(verb, noun.length - 4)));
  return at >= noun.length - LONGEST ? noun.slice(at) : null;
}

function lastMark(text: string): number {
  for (let i = text.length - 1; i >= 0; i--) if (MARKS.test(text.charAt(i))) return i;
  return -1;
}
