import type { ReportSource } from '../types';
import type { Labelled } from './labels';
import { firstLines, plain } from './plain';

const NUMBER = /^[一-龥]{1,16}〔20\d\d〕第?\d{1,5}号$/;
/** The report's own number stands in a line of its own above its first sentence. */
const LINES = 6;
const WITHIN = 400;

/** The report's document number (`云政发〔2024〕3号`), from its label or a line of its own; null when it has none. */
export function documentNumber(
  labels: readonly Labelled[],
  { text, header }: ReportSource,
): string | null {
  const labelled = labels.filter(({ kind }) => kind === 'number').map(({ value }) => value);
  const lines = [...header.split('\n'), ...firstLines(text, LINES, WITHIN)].map(plain);
  return [...labelled, ...lines].map(bracketed).find((line) => NUMBER.test(line)) ?? null;
}

/** Years in other brackets than 〔〕. */
function bracketed(number: string): string {
  return number.replace(/[[(【](20\d\d)[\])】]/, '〔$1〕');
}
