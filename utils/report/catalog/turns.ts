import type { Frame } from './frames';
import { between, type Passage } from './passage';
import { namesSubject } from './subject';

/** Where the text turns to something the catalog does not know, so that what was said before names nothing any more. */

/** A figure named by a noun phrase this long has turned the text to something the catalog does not know. */
const TURNING_PHRASE = 4;

/**
 * What becomes of a case besides its decision (收到复议申请106件,|不予受理8件,告知其他途径6件), and what it is about
 * (|涉及土地42亩).
 */
const STAGE =
  /^(?:、|和|及|与|以及)?(?:已|均|并|其中|另|另有|依法|决定|作)*(?:不予|告知|转[送办交为]|退[回件]|中止|延期|正在|尚|未|补正|结转|其他|其它|存疑|涉及)/;

/** 工作要点分解为|5大类|31条任务: what stands before the first is said of the next one, and so turns to nothing else. */
export function sharesItsWords({ before }: Frame, next: Frame | undefined): boolean {
  return next !== undefined && next.verb[0] < next.verb[1] && next.verb[0] === before[0];
}

/** Whether what follows speaks of a figure's own, unknown noun: 受理土地权属争议申请|60件,办结58件. */
export function turnsAway(passage: Passage, frame: Frame): boolean {
  const [start, end] = frame.before;
  if (STAGE.test(passage.text.slice(start, end))) return false;
  // a rate tells more of what was spoken of: 信息公开申请176件,按期办结率100%,结转下年21件
  if (frame.countsAfter || frame.figure.kind === 'percent' || passage.aside[end] === 1)
    return false;
  return (
    between(passage.content, start, end) >= TURNING_PHRASE && !namesSubject(passage, start, end)
  );
}
