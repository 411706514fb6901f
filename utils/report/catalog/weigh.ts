import { CATALOG } from './catalog';
import type { Frame } from './frames';
import type { Sign } from './lexicon';
import { between, type Passage } from './passage';
import { AT_FIGURE, endOfNextClause, gapTo, isCounted, weightOfPlace } from './places';
import { countsOrganisations, isRuledOut, nearestWords } from './rulingOut';
import { fittingSigns, type Places, type SeenWords } from './seenWords';
import { AT_FIGURE as SUBJECT_AT_FIGURE, SPOKEN_OF } from './subject';
import { unitFits, type UnitFit } from './units';
import { firstFrom, type Occurrence } from './words';

/**
 * How well each indicator fits a figure: where its words stand (`places.ts`), how specific they are, and whether the
 * passage speaks of its subject.
 */

/** Taken off for every part of a sign that stands away from the figure, as a share of its distance in weight. */
const AWAY_PART = 0.25;
/** A longer sign is more specific. */
const PER_SIGN_CHARACTER = 0.4;
const LONGEST_COUNTED = 10;
/** A figure that brings its own noun is seldom named by an earlier clause. */
const PER_OWN_CHARACTER = 1.2;
const MOST_OWN = 7;
/** The names of the meetings (政府党组会、常务会|22次,研究涉法议题) are no noun against what they dealt with. */
const MOST_OWN_OF_MEETINGS = 1.5;
/** The same when a part of the sign stands at the figure that is no general noun (案件): the rest is mostly its attributes. */
const PER_ATTRIBUTE_CHARACTER = 0.35;
/**
 * The same for what stands between the figure and a sign whose subject was named before (办结|含上年结转案件|30件), and for
 * the attributes of a general word: 零跑腿|占比58% after 一窗受理.
 */
const PER_STRANGE_CHARACTER = 0.5;
const MOST_STRANGE = 5;
const FREE_STRANGE = 3;
/** A unit of the same family, not one the catalog gives. */
const OTHER_UNIT = 0.7;
/** A word that often names something else. */
const WEAK = 2;
/** The word is the head of a longer sign. */
const INSIDE = 1.2;
/** A part of the sign is the noun of a figure before, and this figure has a noun of its own. */
const COUNTED_BEFORE = 1.5;
/** A subject named with the figure speaks for its sign, one named long before against it. */
const SUBJECT_EXPECTED = 2;
/** An unknown noun of this many characters between a part of the sign and the figure is what the figure counts. */
const OWN_NOUN = 4;
/** The rest of the sign, which stands elsewhere, is then the noun of something else: 培训班2期,执法人员|能力测试|8场. */
const PER_NOUN_CHARACTER = 0.7;
const MOST_NOUN = 4;
/** Least weight that names a figure. */
const LEAST_WEIGHT = 5.8;

/** An indicator that fits a figure, and by which sign. */
export interface Candidate {
  /** Index into the catalog. */
  entry: number;
  weight: number;
  /** The words of its sign. */
  words: Occurrence[];
}

/**
 * The best indicator for a figure, or null.
 *
 * @param subjects weights of `subjectsAt`
 * @param change whether the figure is the size of a change; only measures of changes fit it then
 * @param turned place at which the text last turned to something unknown; words before it do not count
 */
export function bestIndicator(
  passage: Passage,
  frame: Frame,
  seen: SeenWords,
  subjects: Float64Array,
  change: boolean,
  turned: number,
): Candidate | null {
  const fits = unitFits(frame.figure);
  seen.nextFigure();
  readSigns(passage, frame, turned, fits, seen);
  let nearest: string | null = null;
  let best: Candidate | null = null;
  for (const sign of seen.signs(fits)) {
    const entry = CATALOG[sign.entry];
    if (!entry || (change && !entry.change)) continue;
    if (sign.subject >= 0 && (subjects[sign.subject] ?? 0) < SPOKEN_OF) continue;
    const candidate = weighSign(passage, frame, sign, seen.places(sign), subjects);
    if (candidate === null) continue;
    // 减少入企检查2480户次,联合检查率|41.6%: a change is said at its own figure
    if (entry.change && !change && !candidate.words.every((word) => isAtFigure(frame, word)))
      continue;
    if (fits[sign.entry] === 1) candidate.weight -= OTHER_UNIT;
    if (candidate.weight <= (best?.weight ?? LEAST_WEIGHT)) continue;
    nearest ??= nearestWords(passage, frame);
    if (isRuledOut(passage, frame, sign.entry, candidate.words, nearest, subjects)) continue;
    if (entry.counts !== 'organisations' && countsOrganisations(passage, frame, candidate.words)) {
      continue;
    }
    best = candidate;
  }
  return best;
}

/** Notes the words of signs around a figure, of indicators that allow its unit. */
function readSigns(
  passage: Passage,
  frame: Frame,
  turned: number,
  fits: readonly UnitFit[],
  seen: SeenWords,
) {
  const { signs } = passage.words;
  const end = Math.max(
    frame.after[1],
    frame.purposeEnd,
    endOfNextClause(passage.text, frame.clause[1]),
  );
  for (let i = firstFrom(signs, Math.max(frame.sentence, turned)); i < signs.length; i++) {
    const occurrence = signs[i];
    if (!occurrence || occurrence.start >= end) break;
    const { word, inside } = occurrence;
    if (!fittingSigns(word, fits).any) continue;
    const weight = weightOfPlace(passage, frame, occurrence.start, occurrence.end);
    if (weight <= 0) continue;
    seen.see(word);
    // the verb of a list is its own word there: 审核 in 审核合同64份、重大处罚案件|7件
    const isFree = inside !== 'attribute' || isVerb(frame, occurrence);
    if (isFree) seen.addAlone(occurrence, inside === 'head' ? weight - INSIDE : weight);
    if (isFree || isAtFigure(frame, occurrence)) seen.addPart(occurrence, weight);
  }
}

/** Weight of a sign whose subject the passage speaks of; null when its words belong together and do not all stand at the figure. */
function weighSign(
  passage: Passage,
  frame: Frame,
  sign: Sign,
  places: Places,
  subjects: Float64Array,
): Candidate | null {
  const words: Occurrence[] = [];
  let most = 0;
  let away = 0;
  let covered = 0;
  let gap = Infinity;
  let counted = false;
  let specific = false;
  for (const part of sign.words) {
    const word = places.of(part);
    if (!word) return null;
    const weight = places.weight(part);
    most = Math.max(most, weight);
    away += AT_FIGURE - weight;
    words.push(word);
    if (isAtFigure(frame, word)) {
      covered += word.end - word.start;
      // a verb and its object, 审核…等文件, say enough together
      specific ||= !word.word.generic || covered > word.end - word.start;
      gap = Math.min(gap, gapTo(passage, frame, word.start, word.end));
    } else if (isVerb(frame, word) || word.start >= frame.end) {
      specific ||= sign.words.length > 1 || (frame.sharesPredicate && word.end <= frame.clause[1]);
    } else if (word.end <= frame.clause[0]) {
      counted ||= isCounted(passage, frame, word.end);
    }
  }
  if (sign.together && covered > 0 && covered < sign.length) return null;
  let weight = most - AWAY_PART * (away - (AT_FIGURE - most));
  weight += PER_SIGN_CHARACTER * Math.min(LONGEST_COUNTED, sign.length);
  if (sign.weak) weight -= WEAK;
  if (counted && covered > 0) weight -= COUNTED_BEFORE;
  if (covered < sign.length) {
    const own = Math.max(0, ownContent(passage, frame) - covered);
    const perCharacter = specific ? PER_ATTRIBUTE_CHARACTER : PER_OWN_CHARACTER;
    if (covered > 0 && specific && !frame.countsAfter && gap >= OWN_NOUN) {
      weight -= Math.min(MOST_NOUN, PER_NOUN_CHARACTER * gap);
    }
    const ofMeetings = words.every(
      ({ start, end }) => start >= frame.after[1] && end <= frame.purposeEnd,
    );
    weight -= Math.min(ofMeetings ? MOST_OWN_OF_MEETINGS : MOST_OWN, perCharacter * own);
  }
  if (sign.subject >= 0) {
    const subject = subjects[sign.subject] ?? 0;
    weight += subject - SUBJECT_EXPECTED;
    if (covered === sign.length && subject < SUBJECT_AT_FIGURE) {
      const unsaid = specific || sign.words.length > 1 ? 0 : ownContent(passage, frame) - covered;
      const strange = Math.max(0, gap - FREE_STRANGE, unsaid);
      weight -= Math.min(MOST_STRANGE, PER_STRANGE_CHARACTER * strange);
    }
  }
  return { entry: sign.entry, weight, words };
}

function isAtFigure({ before, after }: Frame, { start, end }: Occurrence): boolean {
  return (start >= before[0] && end <= before[1]) || (start >= after[0] && end <= after[1]);
}

/** Whether a word is the verb of the list the figure stands in. */
function isVerb({ verb }: Frame, { start, end }: Occurrence): boolean {
  return start >= verb[0] && end <= verb[1];
}

/** Content characters of the figure's own words. */
function ownContent(passage: Passage, frame: Frame): number {
  return between(passage.content, ...frame.before) + between(passage.content, ...frame.after);
}
