import type { ReportMeta, ReportSource } from '../types';
import { dateIn } from './dates';
import { documentNumber } from './documentNumber';
import { readLabels } from './labels';
import { organisation } from './organisation';
import { titleTime, yearIn } from './period';
import { firstLines, plain } from './plain';
import { publication } from './published';
import { signatureOf } from './signature';
import { titleOf } from './title';

/** Where a year not in the title is looked for: the first words of the text, domain.md §5.2. */
const OPENING_LINES = 12;
const OPENING = 200;
/** A report of up to this month speaks of the year before. */
const LAST_MONTH_FOR_LAST_YEAR = 6;

/**
 * Describes a report by what its page says (domain.md §5.2–5.4). The title stands as on the page; place and organisation
 * are in simplified characters. What is not said is '' or null, never guessed from the reader's clock or place.
 */
export function describeReport(source: ReportSource): ReportMeta {
  const title = titleOf(source);
  const labels = readLabels(source.header);
  const signature = signatureOf(source.text);
  const time = titleTime(plain(title));
  const told = time.year ?? openingYear(source.text);
  const published = publication(source, labels, signature, told);
  const made = labels.find(({ kind }) => kind === 'made');
  const day = (made && dateIn(made.value)) ?? signature?.date ?? published.publishedOn;
  const year = told ?? (day === null ? null : yearBefore(day));
  const from = labels.find(({ kind, value }) => kind === 'source' && value !== '');
  const publisher = labels.find(({ kind, value }) => kind === 'publisher' && value !== '');
  return {
    title,
    ...organisation(source, title, labels, signature),
    year,
    period: year === null && time.period === 'year' ? 'unknown' : time.period,
    ...published,
    source: plain(source.metas['contentsource'] ?? '') || from?.value || publisher?.value || '',
    docNumber: documentNumber(labels, source),
  };
}

/** The first year in the text's first words; lines that only repeat a document's name do not count. */
function openingYear(text: string): number | null {
  const opening = firstLines(text, OPENING_LINES, OPENING * 4)
    .map(plain)
    .join('\n')
    .replace(/《[^》]*》/g, '');
  return yearIn(opening.slice(0, OPENING));
}

function yearBefore(day: string): number {
  const [year, month] = day.split('-').map(Number);
  return (year ?? 0) - ((month ?? 0) <= LAST_MONTH_FOR_LAST_YEAR ? 1 : 0);
}
