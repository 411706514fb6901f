import { earlierFigures, type EarlierFigures } from '@/utils/compare/earlierFigures';
import { database } from '@/utils/library/database';
import { storeError } from '@/utils/library/writing';
import type { ReportAnalysis } from '@/utils/report/types';

/** What the library's earlier reports of the same subject say of a report's indicators; nothing with storage refused. */
export async function earlierOf(analysis: ReportAnalysis): Promise<EarlierFigures> {
  const { place, year } = analysis.meta;
  try {
    // The names first, without the reports: a library holds thousands, of a subject it holds a few.
    const places = await database.reports.orderBy('meta.place').uniqueKeys();
    // A page may name its place without the city or county above it.
    const same = places.filter(
      (other) =>
        typeof other === 'string' &&
        (other === place || (place !== '' && (other.endsWith(place) || place.endsWith(other)))),
    );
    const kept = await database.reports
      .where('meta.place')
      .anyOf(same)
      .filter(({ deletedAt, meta }) => deletedAt === null && (meta.year ?? Infinity) < (year ?? 0))
      .toArray();
    return earlierFigures(
      analysis,
      kept.map(({ meta, source, indicators }) => ({
        meta,
        text: source.text,
        quantities: indicators,
      })),
    );
  } catch (error) {
    if (storeError(error) === null) throw error;
    return {};
  }
}
