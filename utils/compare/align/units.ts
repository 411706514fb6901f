import { readUnits } from '../../report/metadata/places';
import { markersOf } from '../../report/outline/numbering';
import type { ReportMeta, Sentence } from '../../report/types';
import { toFolded, type Folded } from '../../text/fold';
import { foldedOf } from '../folded';
import { visitWords } from './tokens';
import type { AlignedReport } from './types';

/** A sentence as it is compared. */
export interface Unit {
  sentence: Sentence;
  /** Folded offsets without numbering: 一是 and (三) say where a sentence stands, not what it says. */
  start: number;
  end: number;
  /** Its words without punctuation: what must be the same for a sentence to be identical. */
  words: string;
  /** The same with every figure, party session and name of the place as one mark: what is left when a year is exchanged. */
  frame: string;
}

/** A report as it is compared; `units` are its sentences in order. */
export interface ComparedText {
  folded: Folded;
  units: Unit[];
}

/** Stand in for a figure and for a place; of the private use area, so that no text has them. */
export const FIGURE = '\uE000';
export const PLACE = '\uE001';
const SESSION = `(?:党的)?${FIGURE}届(?:${FIGURE}中)+全会|党的${FIGURE}大`;
/** Sessions of the party, which change from year to year and come in lists: 党的二十大和二十届二中、三中全会. */
export const SESSIONS = new RegExp(`(?:${SESSION})(?:(?:和|及|以及)?(?:${SESSION}))*`, 'g');
/** What a writer calls his own place or office. */
export const OWN_PLACE = /[我本全](?:省|市|州|盟|区|县|旗|街道|镇|乡|局|委|厅)/g;
/** One character is a word more often than a name. */
const SHORTEST_NAME = 2;

/** Folds a report and takes its sentences apart. `names` are masked wherever they stand, in the order given. */
export function comparedText(analysis: AlignedReport, names: readonly string[]): ComparedText {
  const folded = foldedOf(analysis);
  const titleAt = new Map(markersOf(folded).map(({ at, end }) => [at, end]));
  const frames = names.map(frameOf);
  const units = analysis.sentences.map((sentence) => {
    const at = toFolded(folded, sentence.start);
    const end = toFolded(folded, sentence.end);
    const title = titleAt.get(at) ?? at;
    const start = title < end ? title : at;
    const { words, frame } = write(folded.text, start, end);
    return { sentence, start, end, words, frame: withoutNames(frame, frames) };
  });
  return { folded, units };
}

/** The names by which a report speaks of its place and organisation, longest first. */
export function ownNames({ org, place }: Pick<ReportMeta, 'org' | 'place'>): string[] {
  const units = readUnits(place).units.map(({ name }) => name);
  return [...new Set([org, place, ...units])]
    .filter((name) => name.length >= SHORTEST_NAME)
    .sort((a, b) => b.length - a.length);
}

/** A name as it stands in the frame of a sentence. */
export function frameOf(name: string): string {
  return write(name, 0, name.length).frame;
}

function write(text: string, from: number, to: number): { words: string; frame: string } {
  let words = '';
  let frame = '';
  visitWords(text, from, to, (start, end, isNumber) => {
    const written = text.slice(start, end);
    // The mark before the digits keeps 1次、2次 from running into 12次.
    words += isNumber ? FIGURE + written.replace(/,/g, '') : written;
    frame += isNumber ? FIGURE : written;
  });
  return { words, frame };
}

function withoutNames(frame: string, names: readonly string[]): string {
  const masked = names.reduce((rest, name) => rest.split(name).join(PLACE), frame);
  return masked.replace(SESSIONS, FIGURE).replace(OWN_PLACE, PLACE);
}
