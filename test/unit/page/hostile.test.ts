import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '@/utils/page/readPage';
import { detectReport } from '@/utils/report/detection/detect';
import { describeReport } from '@/utils/report/metadata/describe';
import { anyText, expectSound } from '../report/fuzz';
import { DOMS } from './doms';
import { TEXT, TITLE } from './shells';

const all = (document: Document) => {
  const reading = readPage(document, 'http://www.yunxi.gov.cn/');
  return { reading, detection: detectReport(reading), meta: describeReport(reading) };
};

describe.each(DOMS)('%s', (name, parse) => {
  test.each([
    ['nothing', ''],
    ['a title', `<title>${TITLE}</title>`],
    ['words without markup', '你好'],
    ['an empty body', '<!DOCTYPE html><html><head></head><body></body></html>'],
    ['frames', '<html><frameset><frame src="a.html"></frameset></html>'],
  ])('%s: no text, no error', (_, html) => {
    const { reading, detection } = all(parse(html));
    expect([reading.text, detection.verdict]).toEqual(['', detection.verdict]);
    expect(detection.verdict).not.toBe('report');
    expect(reading.index.offsetOf(reading.body, 0)).toBeNull();
  });

  test('unclosed and misnested markup', () => {
    const html = `<html><body><div class=zoom><h1>${TITLE}<div id=zoom><p>${TEXT.replace(/\n/g, '<p><b><i>')}<table><tr><td><div></span></html>`;
    const { reading } = all(parse(html));
    expect(reading.text.replace(/\s/g, '')).toContain(TEXT.replace(/\s/g, ''));
  });

  test('a fragment', () => {
    const { reading } = all(parse(`<p>${TEXT.replace(/\n/g, '</p><p>')}</p>`));
    if (name === 'jsdom') expect(reading.text).toBe(TEXT);
  });

  test('deep nesting', () => {
    // jsdom itself takes time that grows with the square of the depth.
    const depth = name === 'jsdom' ? 1_000 : 10_000;
    const inner = `<p>${TEXT.replace(/\n/g, '</p><p>')}</p>`;
    const html = `<html><body>${'<div class="x" style="a">'.repeat(depth)}${inner}${'</div>'.repeat(depth)}</body></html>`;
    expect(all(parse(html)).reading.text).toBe(TEXT);
  });

  test('meta names and attributes of any kind', () => {
    const metas = Array.from(
      { length: 500 },
      (_, i) => `<meta name="m${i}" content="${'长'.repeat(2000)}">`,
    );
    const html = `<html><head><meta name="__proto__" content="x"><meta name="constructor" content="y">${metas.join('')}</head><body style="${';'.repeat(5000)}" class="${'a '.repeat(5000)}"><div id="zoom">${TEXT}</div></body></html>`;
    const { reading } = all(parse(html));
    expect(Object.keys(reading.metas)).toHaveLength(100);
    expect(Object.getPrototypeOf(reading.metas)).toBe(Object.prototype);
    expect(Object.values(reading.metas).every((value) => value.length <= 1_000)).toBe(true);
  });

  test('law: any markup is read without error, and nothing is longer than it may be', () => {
    const piece = fc.constantFrom(
      '<div id="zoom">',
      '<p class="title">',
      '</p>',
      '</div>',
      '<a href="x.doc">',
      '</a>',
      '<table><tr><td>',
      '</td>',
      '<br>',
      '<h1>',
      '</h1>',
      '<pre>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<meta name="PubDate" content="9">',
      '<title>',
      '</title>',
      '来源:',
      '发布日期:2024-01-12',
      '索引号',
      '分享到:',
      '相关附件',
      TITLE,
      TEXT,
      '，',
      '\n',
      '\u0000',
      '\ud800',
      '&#x202e;',
      '<',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { reading, meta } = all(parse(`<html><body>${pieces.join('')}</body></html>`));
        const lines = [
          reading.documentTitle,
          reading.heading,
          reading.header,
          reading.siteName,
          reading.breadcrumb,
        ];
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2_000);
        expect(reading.linkShare).toBeGreaterThanOrEqual(0);
        expect(reading.linkShare).toBeLessThanOrEqual(1);
        expect(meta.publishedOn === null).toBe(meta.dateSource === null);
      }),
      { numRuns: name === 'jsdom' ? 30 : 200 },
    );
  });
});

describe.each(DOMS)('%s: texts', (name, parse) => {
  test('law: a page of any text is read and analysed without error, and every offset holds', () => {
    const markup = fc.constantFrom('<p>', '</p>', '<br>', '<td>', '<b>', '<div id=zoom>', '\n', '');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyText, markup), { maxLength: 6 }),
        fc.boolean(),
        (parts, isNamed) => {
          const html = parts.map(([text, tag]) => tag + text.replace(/[<&]/g, ' ')).join('');
          const document = parse(
            `<html><head><title>${TITLE}</title></head><body><div${isNamed ? ' id="zoom"' : ''}>${html}</div></body></html>`,
          );
          const reading = readPage(document, 'http://www.yunxi.gov.cn/');
          const { text, index } = reading;
          expectSound(reading);
          for (const at of [0, text.length >> 1, text.length - 1]) {
            for (const { node, start, end } of at < 0 ? [] : index.piecesOf(at, at + 1)) {
              expect(end - start).toBe(1);
              expect(index.offsetOf(node, start)).toBe(at);
            }
          }
        },
      ),
      { numRuns: name === 'jsdom' ? 40 : 150 },
    );
  });
});

test('a page of 5 MB', () => {
  const [, parse] = DOMS[1];
  const paragraph = `<p>${TEXT.replace(/\n/g, '')}<a href="x.pdf">附件</a></p>\n`;
  const html = `<html><head><title>${TITLE}</title></head><body><div class="x">${paragraph.repeat(Math.ceil(5_000_000 / paragraph.length / 3))}</div></body></html>`;
  const { reading } = all(parse(html));
  expect(reading.text.length).toBeGreaterThan(1_000_000);
  expect(reading.attachments).toHaveLength(1);
});
