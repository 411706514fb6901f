import type { Figure } from '../quantities/types';
import { inPassage, type Passage } from './passage';
import vocabulary from './vocabulary.json';
import { listed } from './lexicon';
import { shareWords } from './sharing';

/**
 * Where a figure stands: the words that can name it, nearest first. All offsets are those of the passage.
 */
export interface Frame {
  figure: Figure;
  start: number;
  end: number;
  /** What stands before it in its clause, after the figure before it: 调解各类矛盾纠纷|47件. */
  before: [number, number];
  /**
   * The verb of the list it stands in: 审核|合同64份、重大处罚案件7件; its own level in a row: 10个|国家级|、73个省级示范村; empty for
   * a figure with a verb of its own.
   */
  verb: [number, number];
  /** The items before it in a list whose nouns follow their figures: 8次中心组学习、|1期读书班. */
  taken: [number, number];
  /** What stands after it, up to the next mark or figure: 36个|法治文化阵地. */
  after: [number, number];
  /** End of what a meeting dealt with, in the next clause: 召开党委会4次,专题研究法治工作|; the end of `after` for others. */
  purposeEnd: number;
  /** The same also where that clause counts something itself, which tells the subject only: 4次,研究解决法治问题12项. */
  subjectEnd: number;
  /** Whether the words after it are the noun it counts; otherwise that noun stands before. */
  countsAfter: boolean;
  /** Whether it is said to be a part of the figure before: 其中. */
  isPart: boolean;
  /** Whether a verb beyond the next figure is its own too: 120项事项和|15项赋权事项集中进驻大厅. */
  sharesPredicate: boolean;
  /** Starts of all figures of the passage, ascending. */
  starts: readonly number[];
  /** From comma to comma, other figures included. */
  clause: [number, number];
  /** Start of the sentence. */
  sentence: number;
  /** Start of the paragraph. */
  paragraph: number;
}

const units = (marks: string) => new Set([...marks].map((mark) => mark.charCodeAt(0)));
const MARKS = units(',;:。!?\n');
const WITHIN_SENTENCE = units(',;:');
const COLON = ':'.charCodeAt(0);
const NEWLINE = 0x0a;
/** The marks that end a clause. */
export const CLAUSE_MARK = /[,;:。!?\n]/;
/** No clause, sentence or paragraph is looked at further than this from its figure, so a text without marks stays linear. */
const LONGEST_SENTENCE = 240;
const LONGEST_PARAGRAPH = 600;
/** Nor beyond this many figures before it, so a text full of figures stays linear. */
const MOST_IN_SENTENCE = 10;
const MOST_IN_PARAGRAPH = 24;
const MOST_PURPOSES = 4;
const PREDICATES = listed(vocabulary.predicates);

/** Frames of all figures of a passage, in their order. */
export function framesOf(passage: Passage, figures: readonly Figure[]): Frame[] {
  const { text } = passage;
  const places = figures.map((figure) => ({
    start: inPassage(passage, figure.start),
    end: inPassage(passage, figure.end),
  }));
  const opened = openings(text);
  const starts = places.map(({ start }) => start);
  const frames = figures.map((figure, i): Frame => {
    const { start, end } = places[i] ?? { start: 0, end: 0 };
    const { clause: clauseStart, sentence, paragraph } = opened(start);
    const rest = text.slice(end, end + LONGEST_SENTENCE);
    const mark = rest.search(CLAUSE_MARK);
    const clauseEnd = end + (mark < 0 ? rest.length : mark);
    const previousEnd = places[i - 1]?.end ?? 0;
    const nextStart = places[i + 1]?.start ?? text.length;
    const after: [number, number] = [end, Math.min(clauseEnd, Math.max(end, nextStart))];
    const countsAfter = startsNoun(text, after[0], after[1]);
    return {
      figure,
      start,
      end,
      before: [Math.min(start, Math.max(clauseStart, previousEnd)), start],
      verb: [start, start],
      taken: [start, start],
      after,
      purposeEnd: after[1],
      subjectEnd: after[1],
      countsAfter,
      isPart: /^(?:其中|这其中)/.test(text.slice(clauseStart, clauseStart + 4)),
      sharesPredicate: false,
      starts,
      clause: [clauseStart, clauseEnd],
      sentence: Math.max(sentence, starts[i - MOST_IN_SENTENCE] ?? 0),
      paragraph: Math.max(paragraph, starts[i - MOST_IN_PARAGRAPH] ?? 0),
    };
  });
  shareWords(text, frames);
  for (let i = frames.length - 1; i >= 0; i--) addPurpose(text, frames[i], frames[i + 1]);
  return frames;
}

/** 召开党委会|4次, 在常务会议上|9次, 召开|4次|党委会 and 4次|主持召开党委会 count meetings. */
const MEETING = /(?:会议?|例会)(?:上|等)?$/;
const HOLDING = /召开了?$/;
const HELD = /^(?:亲自)?(?:主持)?召开/;
/** A further clause, as long as it goes on about the meetings: ,专题研究法治工作. */
const PURPOSE =
  /,(?:专题|专门|集中|及时|认真|先后|深入|共)?(?:研究|听取|审议|部署|安排|讨论|传达|学习|贯彻|落实|调度|分析)[^,;:。!?\n]{2,40}/y;

/** Of a number of meetings the next clauses say what they dealt with, up to one that counts something itself. */
function addPurpose(text: string, frame: Frame | undefined, next: Frame | undefined) {
  if (!frame) return;
  const { before, after } = frame;
  const [lead, own] = [text.slice(...before), text.slice(...after)];
  if (!MEETING.test(own || lead) || !(own === '' || HELD.test(own) || HOLDING.test(lead))) return;
  // 党组会议9次、常务会议|56次,专题研究法治工作: what the last of a list dealt with, all of them did
  if (next && next.clause[0] === frame.clause[0] && next.purposeEnd > next.after[1]) {
    frame.purposeEnd = next.purposeEnd;
    frame.subjectEnd = next.subjectEnd;
    return;
  }
  PURPOSE.lastIndex = after[1];
  for (let clauses = 0; clauses < MOST_PURPOSES; clauses++) {
    const purpose = PURPOSE.exec(text)?.[0];
    if (purpose === undefined) return;
    const counted = purpose.search(/\d/);
    frame.subjectEnd = PURPOSE.lastIndex;
    frame.purposeEnd = counted < 0 ? frame.subjectEnd : frame.subjectEnd - purpose.length + counted;
    if (counted >= 0) return;
  }
}

/** Where clause, sentence and paragraph of a place begin, asked for ascending places. */
function openings(text: string) {
  let clause = 0;
  let sentence = 0;
  let paragraph = 0;
  let read = 0;
  return (at: number) => {
    for (; read < at; read++) {
      const unit = text.charCodeAt(read);
      if (!MARKS.has(unit)) continue;
      // 办结:|232件: what the colon stands behind is its noun
      if (unit !== COLON || read + 1 < at) clause = read + 1;
      if (!WITHIN_SENTENCE.has(unit)) sentence = clause;
      if (unit === NEWLINE) paragraph = clause;
    }
    return {
      clause: Math.max(clause, at - LONGEST_SENTENCE),
      sentence: Math.max(sentence, at - LONGEST_SENTENCE),
      paragraph: Math.max(paragraph, at - LONGEST_PARAGRAPH),
    };
  };
}

const HAN = /^[\u4e00-\u9fff《]/;
/** 14名在编干部 counts what follows, 3件在办理中 does not. */
const STANDING = /^(?:在[编册职岗校建矫读任]|现[任有])/;

/** Whether a noun follows (36个法治文化阵地), not a mark or what happened to the thing counted (210人参加). */
function startsNoun(text: string, start: number, end: number): boolean {
  const after = text.slice(start, Math.min(end, start + 4));
  if (STANDING.test(after)) return true;
  return HAN.test(after) && !PREDICATES.some((word) => after.startsWith(word));
}
