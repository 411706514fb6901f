import fc from 'fast-check';
import { distinct } from '@/utils/compare/reuse/fingerprints';
import { indexedAs, readForReuse, type ReadReport } from '@/utils/compare/reuse/read';
import type { ReuseIndex } from '@/utils/compare/reuse/reuseIndex';

/** Characters that stay as they are when a text is masked: neither figures nor punctuation nor names. */
const PLAIN = [...'规范执法监督审查听证复议诉讼调解宣传培训考核清单公示记录备案评估'];

/** Texts of plain characters of a length. */
export const plainText = (minLength: number, maxLength = minLength) =>
  fc.string({ unit: fc.constantFrom(...PLAIN), minLength, maxLength });

/** A report of an issuer that does not exist, read. */
export function read(text: string, place = '甲市', org = ''): ReadReport {
  return readForReuse({ text, meta: { place, org, level: '市', title: '' } });
}

/** Puts a report into an index under its key. */
export function put(index: ReuseIndex, key: string, report: ReadReport): void {
  index.put(indexedAs(key, key, report.meta), distinct(report.prints.hashes));
}

/** How many fingerprints each report has in common with another: no index, every report is looked through. */
export function scan(reports: ReadonlyMap<string, ReadReport>, asked: ReadReport) {
  const wanted = new Set(asked.prints.hashes);
  return new Map(
    [...reports].map(([key, { prints }]) => [
      key,
      [...new Set(prints.hashes)].filter((hash) => wanted.has(hash)).length,
    ]),
  );
}

/** The same, out of the index. */
export function lookUp(index: ReuseIndex, asked: ReadReport) {
  const counts = new Map(keysOf(index).map((key) => [key, 0]));
  index.forHolders(distinct(asked.prints.hashes), null, (_nth, _count, numbers) => {
    for (const number of numbers) {
      const key = index.at(number)?.key ?? 'a report that was removed';
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  });
  return counts;
}

function keysOf(index: ReuseIndex): string[] {
  return Array.from({ length: index.limit }, (_, number) => index.at(number)).flatMap((row) =>
    row ? [row.key] : [],
  );
}
