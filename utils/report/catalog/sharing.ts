import { matchesOf } from '../../text/matches';
import type { Frame } from './frames';

/** Words that two or more figures share, given to the ones they belong to. Changes the frames it is given. */

/** Joins two things counted; not the 和 of 和解, the 及 of 及格. */
export const JOIN = /、|以及|和(?!解|谐|平)|及(?!格|时|其)|与(?!会)|并?且/;
const JOINS = new RegExp(JOIN, 'g');
const DISTRIBUTIVE = /分别(?:为|是|达到|达|有|办理|办结|占|完成)?$/;
const FROM = /[由从]$/;
const TO = /^[\u4e00-\u9fff]{0,4}[至到为成]$/;
const BETWEEN_SHARES = /^(?:、|,|和|及|与|以及)$/;

/** Gives every frame its share of words that stand between or before several figures. */
export function shareWords(text: string, frames: Frame[]) {
  joinChanges(text, frames);
  shareWordsBetween(text, frames);
  distribute(text, frames);
}

/** 由3个工作日压缩至0.5个工作日: both are values of what stands before the first. */
function joinChanges(text: string, frames: readonly Frame[]) {
  frames.forEach((second, i) => {
    const first = frames[i - 1];
    if (!first || !FROM.test(text.slice(...first.before))) return;
    if (TO.test(text.slice(first.end, second.start)))
      second.before = [first.before[0], second.start];
  });
}

/**
 * Words between two figures of one clause belong to the first up to a joining word (120项政务服务事项和15项), to the
 * second after it; with no such word both may use them.
 */
function shareWordsBetween(text: string, frames: Frame[]) {
  for (let i = 1; i < frames.length; i++) {
    const first = frames[i - 1];
    const second = frames[i];
    if (!first || !second || first.after[1] !== second.start) continue;
    const between = text.slice(first.end, second.start);
    const found = JOIN.exec(between);
    if (!found) {
      // 7名执法人员参加市里举办的4期培训班: what they took part in stands beyond the next figure
      first.sharesPredicate = first.figure.kind === 'persons' && /参加|参与/.test(between);
      continue;
    }
    const join = found.index;
    if (first.countsAfter) {
      first.sharesPredicate = second.countsAfter;
      first.after = [first.end, first.end + join];
      second.before = [first.end + join + found[0].length, second.start];
    } else if (join === 0) {
      first.after = [first.end, first.end];
    }
  }
}

/** 参考率、合格率分别为100%、98%: each figure gets its own item of the list. */
function distribute(text: string, frames: Frame[]) {
  for (let i = 0; i < frames.length; i++) {
    const first = frames[i];
    if (!first) continue;
    const lead = text.slice(first.before[0], first.before[1]);
    const marker = DISTRIBUTIVE.exec(lead);
    if (!marker) continue;
    let count = 1;
    for (let k = i + 1; k < frames.length; k++, count++) {
      const left = frames[k - 1];
      const right = frames[k];
      if (!left || !right || !BETWEEN_SHARES.test(text.slice(left.end, right.start))) break;
    }
    const items = listItems(lead.slice(0, marker.index)).slice(-count);
    if (count < 2 || items.length < count) continue;
    items.forEach(([from, to], k) => {
      const frame = frames[i + k];
      if (!frame) return;
      frame.before = [first.before[0] + from, first.before[0] + to];
      frame.after = [frame.end, frame.end];
      frame.countsAfter = false;
    });
    i += count - 1;
  }
}

/** Ranges of the items of 受理、办结、撤回. */
function listItems(list: string): [number, number][] {
  const items: [number, number][] = [];
  let start = 0;
  for (const join of matchesOf(JOINS, list)) {
    items.push([start, join.index]);
    start = join.index + join[0].length;
  }
  items.push([start, list.length]);
  return items;
}
