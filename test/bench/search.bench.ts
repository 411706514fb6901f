import { bench, describe } from 'vitest';
import { SearchIndex } from '../../utils/search/searchIndex';
import { readBlock, writeBlock } from '../../utils/search/serialize';
import { queryWords, searchedText } from '../../utils/search/words';
import { megabytes, ms, spread, timed } from './figures';
import { syntheticLibrary, type SyntheticReport } from './reuse/syntheticLibrary';

/** Reports in the library. */
const SIZE = 10_000;

/** What a reader looks for: everywhere and rarely found, one character, several words, a sentence, nothing. */
const QUERIES = [
  '行政复议',
  '法治政府建设',
  '出庭应诉率 复议',
  '执法 监督 培训 公示',
  '2023年',
  '法',
  '的',
  '98.6%',
  '青白',
  '没有人写过的话',
];

function add({ key, text, meta }: SyntheticReport): void {
  index.put({
    key,
    stamp: '',
    title: searchedText(meta.title).text,
    text: searchedText(text).text,
  });
}

const search = (query: string, searched = index) => searched.search(queryWords(query));

const index = new SearchIndex();
const adding: number[] = [];
const tidying: number[] = [];
const sample: SyntheticReport[] = [];
let characters = 0;
for (const report of syntheticLibrary(SIZE, 1)) {
  characters += report.text.length;
  if (sample.length * 97 < adding.length) sample.push(report);
  adding.push(timed(() => add(report)).time);
  if (index.isUntidy) tidying.push(timed(() => index.tidy()).time);
}
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const blobs = await Promise.all(index.blocks().map((block) => writeBlock(block).arrayBuffer()));
const size = sum(blobs.map(({ byteLength }) => byteLength));
const long = sample.slice(0, 5).map(({ text }) => text.replace(/\s/g, ''));

/** The index as it is stored, read anew. */
function stored(): SearchIndex {
  const blocks = blobs.map((bytes) => readBlock(bytes.slice(0)));
  return new SearchIndex(blocks.filter((block) => block !== null));
}

const warm = QUERIES.map((query) => {
  const times = Array.from({ length: 5 }, () => timed(() => search(query)));
  const found = times[0]?.value ?? [];
  const hits = sum(found.map(({ title, text }) => title + text));
  const time = spread(times.map((each) => each.time));
  return { line: `  ${query}: ${found.length} reports, ${hits} hits, ${time}`, times };
});
const all = warm.flatMap(({ times }) => times.map(({ time }) => time));
const longTimes = long.map((query) => timed(() => search(query)).time);
const cold = Array.from({ length: 3 }, () => timed(() => search('行政复议', stored())).time);
console.log(
  [
    `${SIZE} synthetic reports of ${Math.round(characters / SIZE)} characters`,
    `query, warm            (median at most 100 ms)  ${spread(all)}`,
    ...warm.map(({ line }) => line),
    `  a whole report of some thousand characters: ${spread(longTimes)}`,
    `query, stored index    (no bound)               ${spread(cold)}`,
    `build                  (no bound)               ${ms(sum(adding) + sum(tidying))}`,
    `add one                (no bound)               ${spread(adding)}; packing ${ms(sum(tidying) / SIZE)} for each, at most ${ms(Math.max(...tidying))} at once`,
    `index, a report        (no bound)               ${(size / SIZE / 1024).toFixed(1)} KB in ${blobs.length} blocks`,
    `index, in memory       (no bound)               ${megabytes(size)}; the text alone would be ${megabytes(characters * 2)}`,
  ].join('\n'),
);

let turn = 0;
describe(`a library of ${SIZE} reports`, () => {
  bench('search for one of the queries', () => void search(QUERIES[turn++ % QUERIES.length] ?? ''));
  bench('add one', () => {
    const report = sample[turn++ % sample.length];
    if (report) add({ ...report, key: `new ${turn % 50}` });
  });
});
