import type { ReportSource } from '../types';
import type { Labelled } from './labels';
import { parseName, type Name } from './names';
import { firstLines, plain } from './plain';
import type { Signature } from './signature';

/** Parts of a site's name that are not its owner's. */
const SITE_WORDS = [
  /^(?:欢迎(?:访问|光临)|中国[·.-])/,
  /(?:信息公开|政务公开|政务服务).*$/,
  /(?:官方|门户)?(?:网站|网)$/,
];
/** Who only prints what others write. */
const MEDIA = /融媒|新闻|日报|晚报|电视|广播|报社|网信|出版/;
const GOVERNMENT_OFFICE = /^(?:人民)?政府办(?:公[室厅])?$/;
/** Of a breadcrumb's columns, those that are organisations or places. */
const COLUMN = /(?:局|厅|委员会|管委会|政府|办事处|街道|[镇乡县区市])$/;
const MOST_COLUMNS = 12;
/** To whom a report is addressed stands in one of its first lines. */
const ADDRESS_LINES = 6;
const ADDRESS_WITHIN = 800;

/** Names on the page besides the title's, most telling first: signature, source and publisher, breadcrumb, site. */
export function contextNames(
  source: ReportSource,
  labels: readonly Labelled[],
  signature: Signature | null,
): Name[] {
  const labelled = (kind: Labelled['kind']) =>
    labels.filter((label) => label.kind === kind).map(({ value }) => value);
  const columns = source.breadcrumb
    .split(/[>»›/\s]+/)
    .slice(0, MOST_COLUMNS)
    .map(plain)
    .filter((column) => COLUMN.test(column))
    .reverse();
  return [
    signature?.org ?? '',
    ...labelled('publisher'),
    ...labelled('source'),
    plain(source.metas['contentsource'] ?? ''),
    ...columns,
    SITE_WORDS.reduce((name, words) => name.replace(words, ''), plain(source.siteName)),
  ]
    .map(publisherName)
    .filter((name) => name !== null);
}

/** A government's office publishes the government's report; papers and stations publish anyone's. */
function publisherName(words: string): Name | null {
  const name = parseName(words);
  if (!name) return null;
  if (MEDIA.test(name.organ)) return name.units.length > 0 ? { ...name, organ: '' } : null;
  return GOVERNMENT_OFFICE.test(name.organ) ? { ...name, organ: '人民政府' } : name;
}

/** The places to whose organs the report is addressed: `某市人民政府:`. */
export function parentNames(text: string): Name[] {
  return firstLines(text, ADDRESS_LINES, ADDRESS_WITHIN)
    .map(plain)
    .filter((line) => line.length <= 60 && line.endsWith(':') && !line.includes('如下'))
    .flatMap((line) => line.slice(0, -1).split(/[、,]/))
    .map(parseName)
    .filter((name) => name !== null && name.units.length > 0)
    .map((name) => name as Name);
}
