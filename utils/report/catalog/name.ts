import { toOriginal, type Folded } from '../../text/fold';
import type { Figure } from '../quantities/types';
import type { Quantity, Section } from '../types';
import { CATALOG } from './catalog';
import { changeWords } from './change';
import { framesOf, type Frame } from './frames';
import { headingsAbove } from './headings';
import { isKindOf, isPartOf, totalAfter, type Total } from './kinds';
import { listed } from './lexicon';
import { nounPhrase } from './nounPhrase';
import { between, passageOf, type Passage } from './passage';
import { markedScope, reportYear, scopeOf, timeMarks, titleScope } from './scope';
import { SeenWords } from './seenWords';
import { subjectsAt } from './subject';
import type { CatalogEntry, Evidence, NamedFigure } from './types';
import { bestIndicator } from './weigh';
import { firstFrom, type Occurrence } from './words';

/** The metric of a quantity that no indicator of the catalog fits. */
export const OTHER = 'other';
/** The title and the first words of a report, which say the period it covers. */
const TITLE_LENGTH = 100;
/** A figure named by a noun phrase this long has turned the text to something the catalog does not know. */
const TURNING_PHRASE = 4;

/**
 * Names every figure: its indicator, or the noun phrase it counts, with the time it speaks of.
 *
 * @param outline sections of the report, offsets of the original, as `outlineOf` gives them
 * @param reportTitle '' when it is not known; then the first words of the text stand for it
 * @returns quantities in the order of the figures, offsets of the original text
 */
export function nameFigures(
  folded: Folded,
  figures: readonly Figure[],
  outline: readonly Section[],
  reportTitle = '',
): Quantity[] {
  return explainNames(folded, figures, outline, reportTitle).map(
    ({ figure, entry, name, scope }) => {
      const { start, end } = toOriginal(folded, figure.start, figure.end);
      return {
        start,
        end,
        text: folded.original.slice(start, end),
        value: figure.value,
        unit: figure.unit,
        approx: figure.approx,
        qualifier: figure.qualifier,
        metric: entry?.id ?? OTHER,
        metricName: name,
        scope,
      };
    },
  );
}

/** As {@link nameFigures}, with the words that decided, for who wants to know why. */
export function explainNames(
  folded: Folded,
  figures: readonly Figure[],
  outline: readonly Section[],
  reportTitle = '',
): NamedFigure[] {
  const passage = passageOf(folded);
  const marks = timeMarks(passage.text, reportYear(passage.text));
  const title = reportTitle || (passage.text.slice(0, TITLE_LENGTH).split('。', 1)[0] ?? '');
  const otherwise = titleScope(title) === 'part-year' ? 'part-year' : 'year';
  const above = headingsAbove(folded, outline);
  const seen = new SeenWords();
  const turns: number[] = [];
  const named: NamedFigure[] = [];
  let previous: Previous | null = null;
  let total: Total | null = null;

  const frames = framesOf(passage, figures);
  frames.forEach((frame, i) => {
    const headings = above(frame.figure.start);
    const subjects = subjectsAt(passage, frame, turns, headings.subjects);
    const change = changeWords(passage.text.slice(...frame.before));
    const isUnknown = change !== null && changesUnknown(passage, frame, previous, change);
    const turned = turns[turns.length - 1] ?? 0;
    const best = isUnknown
      ? null
      : bestIndicator(passage, frame, seen, subjects, change !== null, turned);
    const share: CatalogEntry | null = previous && shareOf(passage, frame, previous);
    const own = best === null ? null : (CATALOG[best.entry] ?? null);
    const isKind = own !== null && isKindOf(passage, frame, total, own);
    const entry: CatalogEntry | null = share ?? (isKind ? null : own);
    let name: string = entry?.name ?? '';
    if (entry === null) {
      const before = previous?.frame.paragraph === frame.paragraph ? previous.name : '';
      name = change === null ? nounPhrase(passage, frame) || before : before + change;
      const shared = sharesItsWords(frame, frames[i + 1]);
      const isPart = total !== null && isPartOf(passage, frame, total);
      if (change === null && !shared && !isPart && turnsAway(passage, frame))
        turns.push(frame.start);
    }
    named.push({
      figure: frame.figure,
      entry,
      name,
      scope: scopeOf(
        markedScope(marks, frame.sentence, frame.start),
        headings.role,
        headings.scope ?? otherwise,
      ),
      score: best?.weight ?? 0,
      evidence: (best?.words ?? []).map((word) => evidence(folded, passage, word)),
    });
    if (change === null) previous = { frame, name, entry };
    if (entry !== null && change === null && passage.aside[frame.start] === 0)
      total = totalAfter(total, { frame, entry });
  });
  return named;
}

/** The figure before, with the name it was given. */
interface Previous {
  frame: Frame;
  name: string;
  entry: CatalogEntry | null;
}

/** The rate of an indicator by the indicator's id: 维持率 of 维持. */
const RATES = new Map(
  CATALOG.flatMap((entry) => listed(entry.rate?.part).map((part) => [part, entry] as const)),
);
const SHARE = /^[,、(]?(?:约|均|分别)?占/;

/** 维持|120件,占31.1%: the rate of what the figure before counts, if that has one. */
function shareOf(
  passage: Passage,
  frame: Frame,
  { frame: of, entry }: Previous,
): CatalogEntry | null {
  const isShare =
    frame.figure.kind === 'percent' &&
    of.sentence === frame.sentence &&
    SHARE.test(passage.text.slice(...frame.before));
  return (isShare && entry && RATES.get(entry.id)) || null;
}

/** 完成财政收入32亿元、增长|36%: the change, with no noun of its own, of a figure whose noun the catalog does not know. */
function changesUnknown(
  { content, text, words: { subjects } }: Passage,
  { before, sentence }: Frame,
  previous: Previous | null,
  change: string,
): boolean {
  if (previous === null || previous.entry !== null) return false;
  const [start, end] = previous.frame.before;
  const isNamed = previous.frame.sentence !== sentence || between(content, start, end) === 0;
  if (isNamed || (subjects[firstFrom(subjects, start)]?.start ?? end) < end) return false;
  return /^[,、(]?(?:分别)?$/.test(text.slice(...before).replace(change, ''));
}

/**
 * What becomes of a case besides its decision (收到复议申请106件,|不予受理8件,告知其他途径6件), and what it is about
 * (|涉及土地42亩).
 */
const STAGE =
  /^(?:、|和|及|与|以及)?(?:已|均|并|其中|另|另有|依法|决定|作)*(?:不予|告知|转[送办交为]|退[回件]|中止|延期|正在|尚|未|补正|结转|其他|其它|存疑|涉及)/;

/** 工作要点分解为|5大类|31条任务: what stands before the first is said of the next one, and so turns to nothing else. */
function sharesItsWords({ before }: Frame, next: Frame | undefined): boolean {
  return next !== undefined && next.verb[0] < next.verb[1] && next.verb[0] === before[0];
}

/** Whether what follows speaks of a figure's own, unknown noun: 受理土地权属争议申请|60件,办结58件. */
function turnsAway(passage: Passage, frame: Frame): boolean {
  const [start, end] = frame.before;
  if (STAGE.test(passage.text.slice(start, end))) return false;
  if (frame.countsAfter || passage.aside[end] === 1) return false;
  const { subjects } = passage.words;
  const known = subjects[firstFrom(subjects, start)];
  return (
    between(passage.content, start, end) >= TURNING_PHRASE &&
    (known === undefined || known.start >= end)
  );
}

function evidence(folded: Folded, passage: Passage, { start, end, word }: Occurrence): Evidence {
  const from = passage.folded[start] ?? 0;
  const to = (passage.folded[end - 1] ?? 0) + 1;
  return { word: word.text, ...toOriginal(folded, from, to) };
}
