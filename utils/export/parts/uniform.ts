import { quotable } from '../../compare/passages';
import type { Comparison } from '../../compare/types';
import type { UniformPassage } from '../../compare/uniformWording';
import { paragraph, quote, strong, type Blocks } from '../nodes';
import type { Translate } from '../words';
import { locateBehind, quotePassage } from './quotes';

/** What fewer subjects share is set out as reuse of a pair. */
const MANY = 3;

/** Passages that are quoted, those of most reports first; the comparison's own page shows all. */
const MOST_QUOTES = 10;

/** Reports that are named and linked at a passage. */
const MOST_NAMED = 5;

/** Wording that many of the chosen subjects share: 统一格式文字 (R31), not reuse. */
export function wordingOfMany({ uniform, columns }: Comparison): UniformPassage[] {
  const subjects = ({ places }: UniformPassage) =>
    new Set(places.map(({ column }) => columns[column]?.subject)).size;
  return uniform.passages.filter((passage) => subjects(passage) >= MANY);
}

/** Each passage of many once, with the reports it stands in. */
export function uniformPart(
  ofMany: readonly UniformPassage[],
  { columns }: Comparison,
  labels: readonly string[],
  t: Translate,
): Blocks {
  if (ofMany.length === 0) return [];
  const quotes = [...ofMany]
    .sort((a, b) => b.places.length - a.places.length)
    .slice(0, MOST_QUOTES)
    .flatMap(({ places }) => {
      const named = places.slice(0, MOST_NAMED);
      const links = named.map(({ column, span }) => {
        const report = columns[column]?.report;
        return report ? locateBehind(report, span, t) : '';
      });
      const [first] = named;
      const report = columns[first?.column ?? -1]?.report;
      if (!first || !report) return [];
      const names = named.map(({ column }) => labels[column] ?? '').join('、');
      const lead =
        places.length > named.length ? t('notes_uniform_more', names, places.length) : `${names}：`;
      const { span, isCut } = quotable(report.analysis, first.span);
      const parts = quotePassage(report, span, t, { lead, isCut });
      parts[parts.length - 1]?.children.push(...paragraph(links.slice(1)).children);
      return parts;
    });
  const words = t('notes_uniform_extent', ofMany.length);
  return [paragraph([strong(t('notes_uniform_title')), words]), quote(quotes)];
}
