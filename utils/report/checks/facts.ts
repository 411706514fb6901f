import { specificsOf } from '../boilerplate/specifics';
import { countCharacters } from '../measures';
import type { Section } from '../types';
import { check, foldedText, holdsAny, type CheckInput } from './input';

/** Figures per thousand characters; a first scale from five reports with 2.1 to 8.8 (domain.md §6). */
const MANY = 6;
const FEW = 3;
/** A part shorter than this need not carry figures or examples. */
const SHORTEST_PART = 80;
/** A case told with its party, or a matter with a name. */
const CASE =
  /(?:诉|不服)[^,。;]{2,30}案|[^,。;]{2,20}(?:公司|厂|店|集团|某)[^,。;]{0,20}案|典型案例/;

/** R20: how many figures, and which parts have none? */
export function density(input: CheckInput) {
  const { original } = input.folded;
  const chars = countCharacters(original, { start: 0, end: original.length });
  if (chars === 0) return check('R20', 'unknown', '没有正文。');
  const rate = (1000 * input.quantities.length) / chars;
  const without = mainParts(input).filter((part) => !holdsAny(input.quantities, part));
  const scale = rate >= MANY ? '较多' : rate >= FEW ? '一般' : '较少';
  const parts = without.length === 0 ? '' : `，${without.length}个部分没有量化表述`;
  return check(
    'R20',
    rate < FEW ? 'attention' : 'ok',
    `每千字量化表述${rate.toFixed(1)}处，${scale}${parts}。`,
    without,
  );
}

/** R35: has every main part a named case, project or document? */
export function examples(input: CheckInput) {
  const parts = mainParts(input);
  if (parts.length === 0)
    return check('R35', 'unknown', '未见举措部分，或各部分都很短，未核对事例。');
  const without = parts.filter((part) => !hasExample(foldedText(input, part)));
  return without.length === 0
    ? check('R35', 'ok', `举措的${parts.length}个部分都有文件、项目或事例。`)
    : check(
        'R35',
        'not-seen',
        `举措的${parts.length}个部分中，${without.length}个未见文件、项目或事例。`,
        without,
      );
}

const hasExample = (text: string) =>
  text.includes('《') ||
  CASE.test(text) ||
  text.split(/[,。;:\n]/).some((clause) => {
    const { name, number } = specificsOf(clause);
    return name || number;
  });

/** The parts of the measures: first-level sections, or what stands below when one section holds them all. */
function mainParts({ folded, outline }: CheckInput): Section[] {
  const measures = outline.filter(({ role, title }) => title !== '' && role === 'measures');
  const top = onHighestLevel(measures);
  const [only] = top;
  const isLong = (part: Section) => countCharacters(folded.original, part) >= SHORTEST_PART;
  const below = top.length === 1 && only ? onHighestLevel(outline.filter(isBelow(only))) : [];
  const long = below.length > 1 ? below.filter(isLong) : [];
  return long.length > 0 ? long : top.filter(isLong);
}

const isBelow = (outer: Section) => (section: Section) =>
  section.level > outer.level && outer.start <= section.start && section.end <= outer.end;

function onHighestLevel(sections: readonly Section[]): Section[] {
  const highest = sections.reduce((least, { level }) => Math.min(least, level), Infinity);
  return sections.filter(({ level }) => level === highest);
}
