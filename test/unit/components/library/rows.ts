import type { LibraryRow } from '@/components/library/rows';

/** A row of the table for a report that does not exist. */
export function rowFor(part: Partial<LibraryRow>): LibraryRow {
  const { place = '临江区', year = 2023 } = part;
  return {
    key: `${place}/${year}`,
    url: `http://www.example.gov.cn/${year}.html`,
    title: `${place}${year ?? ''}年法治政府建设年度报告`,
    place,
    subject: place,
    year,
    period: 'year',
    level: '县区',
    publishedOn: '2024-03-01',
    figures: 40,
    boilerplateShare: 0.4,
    annotations: 0,
    kinds: [],
    tags: [],
    isOpen: false,
    keptShare: null,
    fingerprint: '',
    ...part,
  };
}
