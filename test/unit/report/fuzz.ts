import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect } from 'vitest';
import { analyzeReport } from '@/utils/report/analyze';
import type { ReportSource, Span } from '@/utils/report/types';

/** Texts that no one writes, and what holds of the analysis of every text. */

const folder = new URL('../../fixtures/site/reports/', import.meta.url);
const REPORTS = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'));

/** What the rules look for, and what breaks texts. */
const PIECES = [
  ...'0123456789.,:;。、；：，！？“”‘’"\'《》〈〉()（）〔〕[]【】%％‰-—~～+×/ \t\r\n',
  ...'一二三四五六七八九十百千万亿零〇两第每近约余多年月日号届次件个项名元亩人户家',
  ...['一、', '（一）', '(二)', '1.', '１．', '一是', '二是', '第一，', '①', '...', '……'],
  ...['2024年', '〔2024〕3号', '同比增长', '个百分点', '分别为', '其中', '共', '压缩至', '以上'],
  ...['行政复议', '出庭应诉率', '规范性文件', '法治政府建设', '第一责任人', '存在的问题', '下一步'],
  ...[
    '坚持以',
    '为指导',
    '深入贯彻',
    '扎实推进',
    '不断提高',
    '特此报告。',
    '某市人民政府',
    '發佈',
    '建設(shè)',
  ],
  ...[
    '\uD800',
    '\uDC00',
    '𠮷',
    '\u202E',
    '\u200F',
    '\u200B',
    '\uFEFF',
    '\u0000',
    '\uFFFF',
    '\u2028',
    '\u00A0',
    'a',
    'é',
    'e\u0301',
    '🏛️',
    '<b>',
  ],
];

const pieced = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 200 })
  .map((parts) => parts.join(''));

const binary = fc.string({ unit: 'binary', maxLength: 300 });
/** Any UTF-16 units, lone halves of surrogate pairs among them. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
  .map((codes) => String.fromCharCode(...codes));

/** Some lines of a report of the sample site, with lines dropped, doubled, moved, cut and broken into. */
const mutated = fc
  .record({
    lines: fc.constantFrom(...REPORTS),
    from: fc.nat(40),
    length: fc.integer({ min: 1, max: 25 }),
    edits: fc.array(
      fc.record({
        how: fc.constantFrom('drop', 'double', 'swap', 'cut', 'join', 'break', 'insert'),
        at: fc.nat(24),
        where: fc.nat(200),
        piece: fc.constantFrom(...PIECES),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ lines, from, length, edits }) => {
    const some = lines.slice(from % lines.length).slice(0, length);
    for (const { how, at, where, piece } of edits) {
      const i = at % Math.max(1, some.length);
      const line = some[i] ?? '';
      const cut = where % (line.length + 1);
      if (how === 'drop') some.splice(i, 1);
      else if (how === 'double') some.splice(i, 0, line);
      else if (how === 'swap') some.splice(i, 2, ...some.slice(i, i + 2).reverse());
      else if (how === 'cut') some[i] = line.slice(cut);
      else if (how === 'join') some.splice(i, 2, some.slice(i, i + 2).join(''));
      else some[i] = line.slice(0, cut) + (how === 'break' ? '\n' : piece) + line.slice(cut);
    }
    return some.join('\n');
  });

/** Texts of every kind. */
export const anyText = fc.oneof(pieced, mutated, binary, units);

/** What holds of the analysis of any source whatever: offsets, order, and what they say of the text. */
export function expectSound(source: ReportSource): void {
  const { text, outline, sentences, boilerplate, quantities, checks, measures, meta } =
    analyzeReport(source);
  expect(text).toBe(source.text);
  const spans: Span[] = [...outline, ...sentences, ...boilerplate, ...quantities];
  for (const { start, end } of [...spans, ...checks.flatMap(({ evidence }) => evidence)]) {
    expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  expectApart(sentences);
  expectApart(quantities);
  for (const { start, end, text: words, value } of quantities) {
    expect(words).toBe(text.slice(start, end));
    expect(Number.isFinite(value)).toBe(true);
  }
  expectNested(outline);
  for (const share of [measures.boilerplateShare, measures.formulaShare, measures.vagueShare]) {
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
  }
  expect(meta.publishedOn === null).toBe(meta.dateSource === null);
}

/** In order, none reaching into the next. */
function expectApart(spans: readonly Span[]): void {
  let at = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(at);
    at = end;
  }
}

/** Sections in order; each inside the open one of a higher level, or behind its end. */
function expectNested(outline: readonly (Span & { level: number })[]): void {
  const open: (Span & { level: number })[] = [];
  for (const section of outline) {
    while ((open.at(-1)?.end ?? Infinity) <= section.start) open.pop();
    const parent = open.at(-1);
    if (parent) {
      expect(section.level).toBeGreaterThan(parent.level);
      expect(section.start).toBeGreaterThanOrEqual(parent.start);
      expect(section.end).toBeLessThanOrEqual(parent.end);
    }
    open.push(section);
  }
}
