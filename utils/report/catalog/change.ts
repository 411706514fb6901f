import { listed } from './lexicon';
import vocabulary from './vocabulary.json';

const CHANGES = listed(vocabulary.changes);
const COMPARISONS = listed(vocabulary.comparisons);
const CHANGE_AT_END = new RegExp(`(?:${CHANGES.join('|')})(?:了|约|近|超过|超|逾|达)?$`);

/** 上年为|4.13万次: a value to compare with; 结转上年|11件 is one of this year. */
const LAST_YEAR =
  /(?<!结转|结存)(上年|去年|上一年|上年度|上年同期|去年同期)(?:同期)?(?:的|为|是|仅)?(?:约|近)?$/;

/**
 * Whether the words before a figure make it the size of a change (同比上升|4.2%) and not a value (提升至|95%);
 * returns those words: '同比上升', or null.
 */
export function changeWords(before: string): string | null {
  const lastYear = LAST_YEAR.exec(before)?.[1];
  if (lastYear !== undefined) return lastYear;
  const change = CHANGE_AT_END.exec(before)?.[0];
  if (change === undefined) return null;
  const comparison = COMPARISONS.filter((word) => before.includes(word)).sort(
    (a, b) => before.lastIndexOf(b) - before.lastIndexOf(a),
  )[0];
  const verb = change.replace(/(?:了|约|近|超过|超|逾|达)$/, '');
  return comparison === undefined || comparison === '同期' ? verb : comparison + verb;
}
