import { SYSTEMS, type System } from '../outline/systems';
import type { Section, Sentence } from '../types';
import { check, foldedText, statementsOf, type CheckInput } from './input';

/** The tenth part of the 纲要: organisation and guarantee. */
const ORGANISATION: System = {
  name: '组织保障',
  title: /组织领导|党的领导|第一责任人|履职|组织保障|推进机制|统筹/,
  body: /第一责任人|组织领导|法治督察|述法|会前学法|法治培训|法治建设领导小组/,
};

/** A bullet and a blank stand before the title of an item and are no label. */
const BULLET = 2;

/** One of the parts of the 纲要, and where a report first speaks of it: a heading, else a sentence; null for nowhere. */
export interface SystemPlace {
  name: string;
  place: Section | Sentence | null;
}

/** The parts of the 纲要 in their order, with their places; null for a report without a part on measures. */
export function systemPlaces(input: CheckInput): SystemPlace[] | null {
  const headings = input.outline.filter(({ role }) => role === 'measures' || role === 'leadership');
  const sentences = statementsOf(input, 'measures', 'leadership').map((sentence) => ({
    sentence,
    text: foldedText(input, sentence),
  }));
  if (sentences.length === 0) return null;
  const titles = headings.map((section) => ({
    section,
    title: foldedText(input, section).slice(
      0,
      BULLET + section.label.length + section.title.length,
    ),
  }));
  return [...SYSTEMS, ORGANISATION].map(({ name, title, body }) => ({
    name,
    place:
      titles.find((heading) => title.test(heading.title))?.section ??
      sentences.find(({ text }) => body.test(text))?.sentence ??
      null,
  }));
}

/** R17: the parts of the 法治政府建设实施纲要 that headings or text speak of. */
export function coveredSystems(input: CheckInput) {
  const places = systemPlaces(input);
  if (places === null) return check('R17', 'unknown', '未见举措部分，未比对纲要各项内容。');
  const found = places.flatMap(({ place }) => place ?? []);
  const missing = places.filter(({ place }) => place === null).map(({ name }) => name);
  return missing.length === 0
    ? check('R17', 'ok', '《法治政府建设实施纲要》各方面内容都有涉及。', found)
    : check(
        'R17',
        'not-seen',
        `未见${missing.join('、')}方面的内容；部门、乡镇可因职能而不涉及。`,
        found,
      );
}
