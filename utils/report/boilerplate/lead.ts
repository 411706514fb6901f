import { anyOf, wordsOf } from './vocabulary';

/** How long the name of an actor may be: 市大数据发展管理局, 区委、区政府主要负责人. */
const LONGEST_ACTOR = 14;
const LONGEST_PLACE = 6;

const verbs = wordsOf('程度', '推进', '完善', '提升', '落实', '保障', '行动', '谓语');
const nouns = new Set(wordsOf('兼作名词'));
const verb = anyOf(verbs.filter((word) => !nouns.has(word)));
const noActor = anyOf([...verbs, ...wordsOf('介词')]);

/** 1、 (二) ③ of an item that is a statement. */
const number =
  '(?:\\d{1,2}[、.]|\\([\\d一二三四五六七八九十]{1,2}\\)、?|[一二三四五六七八九十]{1,2}、|[①-⑳·*])?';
const connectives = `(?:(?:${anyOf(wordsOf('起头'))}|全?20\\d\\d年[度底末初]?(?:以来)?)[,、]?){0,4}`;
/** 法治政府, 服务型政府 are what is built, not who builds; a place is named in a few characters. */
const organisation = `[^,“”《》]{0,${LONGEST_ACTOR}}?(?:(?<!法治|服务型|责任|廉洁)政府|${anyOf(wordsOf('主体'))})`;
const place = `[^,“”《》]{1,${LONGEST_PLACE}}[省市区县镇乡州旗街]`;
const auxiliaries = '(?:始终|一直|[均已都将要应也共]){0,4}';
/** 全市司法行政系统在市委的坚强领导下, 某镇法治建设始终坚持以…: what was led, before words that begin a statement. */
const led = `(?!${noActor})[^,“”《》]{2,16}(?<!关于)(?=在[^,]{2,40}(?:领导|指导|关心|支持|帮助)下$|坚持|始终[以把])`;
const abbreviated = '(?:\\([^)]{1,24}\\))?';
const actor = `(?!${noActor})(?:${organisation}|${place})${abbreviated}(?=${auxiliaries}${verb})(?!全面依法治)`;
const LEAD = new RegExp(
  `^${number}${connectives}(?:${actor}(?:[均已都将要应也共]{0,4}(?=${verb}))?|${led})?${connectives}(?:将(?=${verb}))?`,
);

/** How much of a clause goes before the statement itself: 一是, 2023年, 目前, and who acts (我局, 区政府) when a verb follows. */
export function leadLength(clause: string): number {
  return LEAD.exec(clause)?.[0].length ?? 0;
}
