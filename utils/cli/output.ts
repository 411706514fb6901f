import { builtInCodebook } from '../codebook/builtIn';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json';
import { reportNotes } from '../export/reportNotes';
import { BYTE_ORDER_MARK, csvLine } from '../export/tables/csv';
import type { ReportAnalysis } from '../report/types';
import { comparedReport, labelOf } from './comparedReport';
import { FIGURE_COLUMNS, figureLines } from './csv';
import { explain } from './explain';
import type { Input } from './input';
import type { Options } from './options';
import { whereTyped } from './whereTyped.mjs';
import { translate } from './words';

/** Takes analyses one after the other and writes each to where it was asked for. */
export type Output = (input: Input, analysis: ReportAnalysis) => void;

/** One form of an analysis. `head` stands once at the start of what is written in one piece. */
interface Form {
  ending: string;
  head: string;
  render: (input: Input, analysis: ReportAnalysis) => string;
}

const forms: Record<Options['format'] | 'explain', Form> = {
  json: {
    ending: '.json',
    head: '',
    render: ({ name }, analysis) => JSON.stringify({ ...name, ...analysis }) + '\n',
  },
  csv: {
    ending: '.csv',
    head: BYTE_ORDER_MARK + csvLine(FIGURE_COLUMNS),
    render: ({ name }, analysis) => figureLines(labelOf(name), analysis),
  },
  markdown: { ending: '.md', head: '', render: notes },
  explain: { ending: '.txt', head: '', render: (_input, analysis) => explain(analysis) },
};

/** The output that was asked for. With a folder, the folder is made if it is not there. */
export function outputFor({ format, out, explain }: Options): Output {
  const form = forms[explain ? 'explain' : format];
  return out === null ? toStandardOutput(form) : toFolder(form, whereTyped(out));
}

function toStandardOutput({ head, render }: Form): Output {
  let begun = false;
  return (input, analysis) => {
    process.stdout.write((begun ? '' : head) + render(input, analysis));
    begun = true;
  };
}

function toFolder({ ending, head, render }: Form, folder: string): Output {
  mkdirSync(folder, { recursive: true });
  const taken = new Set<string>();
  return (input, analysis) => {
    const file = freeName(fileNameOf(input.name), taken) + ending;
    writeFileSync(path.join(folder, file), head + render(input, analysis));
  };
}

function notes(input: Input, analysis: ReportAnalysis): string {
  const report = comparedReport(input, analysis);
  const createdOn = new Date().toISOString().slice(0, 10);
  return reportNotes(report, {
    t: translate,
    codebook: builtInCodebook,
    createdOn,
    version: manifest.version,
  });
}

/** A file's name without its ending, or an id made fit for a file name: it comes from outside and names no folder. */
function fileNameOf(name: Input['name']): string {
  if ('file' in name) return path.parse(name.file).name;
  return (
    name.id
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^[.-]+/, '')
      .slice(0, 100) || 'report'
  );
}

/** The name itself, or with a number when an earlier report of this run has it. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
  taken.add(free);
  return free;
}
