import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BoilerplateKind, SectionRole, SentenceLabel } from '@/utils/report/types';
import { ROLE_LETTERS } from '../roleLetters';

/** A sentence or heading as labelled by hand; offsets count in the report's text. */
export interface Unit {
  start: number;
  end: number;
  label: SentenceLabel;
  role: SectionRole;
}

/** A whole report of our own with its labels. */
export interface LabelledReport {
  style: string;
  text: string;
  units: Unit[];
  /** By character: the kind of boilerplate it belongs to, '' where to none. */
  kinds: (BoilerplateKind | '')[];
}

const LABELS: Record<string, SentenceLabel> = {
  S: 'structure',
  F: 'formula',
  V: 'vague',
  X: 'substantive',
};
const OPEN: Record<string, BoilerplateKind> = { '⟨': 'formula', '⟪': 'template', '⟦': 'vague' };
const CLOSE = new Set('⟩⟫⟧');

/**
 * Reads `reports.txt`. A report begins with `# style`; each further line is a sentence: label (S structure, F formula,
 * V vague, X substantive), role (o l m s p c), `+` where it goes on in the line before, and its text with ⟨formula⟩,
 * ⟪template⟫ and ⟦vague⟧ marked. `↵` is a line break inside a sentence, as PDFs have it.
 */
export function labelledReports(): LabelledReport[] {
  const file = readFileSync(path.join(import.meta.dirname, 'reports.txt'), 'utf8');
  return file.split(/^# /m).slice(1).map(readReport);
}

function readReport(part: string): LabelledReport {
  const [style = '', ...lines] = part.trim().split('\n');
  const report: LabelledReport = { style, text: '', units: [], kinds: [] };
  for (const line of lines) {
    const [, label, role, goesOn, marked] = /^([SFVX])([olmspc])(\+?) (.*)$/.exec(line) ?? [];
    if (!label || !role || marked === undefined) throw new Error(`${style}: ${line}`);
    if (report.text !== '' && !goesOn) put(report, '\n', '');
    const start = report.text.length;
    let kind: BoilerplateKind | '' = '';
    for (const character of marked) {
      if (OPEN[character]) kind = OPEN[character];
      else if (CLOSE.has(character)) kind = '';
      else put(report, character === '↵' ? '\n' : character, kind);
    }
    report.units.push({
      start,
      end: report.text.length,
      label: LABELS[label] ?? 'structure',
      role: ROLE_LETTERS[role] ?? 'other',
    });
  }
  return report;
}

function put(report: LabelledReport, character: string, kind: BoilerplateKind | ''): void {
  report.text += character;
  report.kinds.push(kind);
}
