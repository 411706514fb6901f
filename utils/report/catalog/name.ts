import { toOriginal, type Folded } from '../../text/fold';
import type { Figure } from '../quantities/types';
import type { Quantity, Section } from '../types';
import { CATALOG } from './catalog';
import { changeWords } from './change';
import { framesOf } from './frames';
import { headingsAbove } from './headings';
import { isKindOf, isPartOf, totalAfter, type Total } from './kinds';
import { nounPhrase } from './nounPhrase';
import { passageOf, type Passage } from './passage';
import { changesAnother, shareOf, type Previous } from './previous';
import { markedScope, reportYear, scopeOf, timeMarks, titleScope } from './scope';
import { SeenWords } from './seenWords';
import { subjectsAt } from './subject';
import { sharesItsWords, turnsAway } from './turns';
import type { CatalogEntry, Evidence, NamedFigure } from './types';
import { bestIndicator } from './weigh';
import type { Occurrence } from './words';

/** The metric of a quantity that no indicator of the catalog fits. */
export const OTHER = 'other';
/** The title and the first words of a report, which say the period it covers. */
const TITLE_LENGTH = 100;

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
    const turned = turns[turns.length - 1] ?? 0;
    const found = bestIndicator(passage, frame, seen, subjects, change !== null, turned);
    const isAnother =
      change !== null &&
      previous !== null &&
      changesAnother(passage, frame, previous, change, found?.words ?? []);
    const best = isAnother ? null : found;
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

function evidence(folded: Folded, passage: Passage, { start, end, word }: Occurrence): Evidence {
  const from = passage.folded[start] ?? 0;
  const to = (passage.folded[end - 1] ?? 0) + 1;
  return { word: word.text, ...toOriginal(folded, from, to) };
}
