import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPage } from '@/utils/page/readPage';
import { detectReport } from '@/utils/report/detection/detect';
import { describeReport } from '@/utils/report/metadata/describe';
import { DOMS } from './doms';
import { PARAGRAPHS, SHELLS, TEXT, TITLE } from './shells';

const trimLines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n');

describe.each(DOMS)('%s', (_, parse) => {
  test.each(SHELLS)('%s', (_, html) => {
    const document = parse(html);
    const before = document.documentElement.outerHTML;
    const reading = readPage(document, 'http://www.yunxi.gov.cn/zwgk/1.html');
    expect(trimLines(reading.text)).toBe(TEXT);
    expect(reading.heading).toBe(TITLE);
    expect(reading.header).toMatch(/2024-01-12/);
    expect(reading.header).not.toMatch(/2025|上一篇|政务公开|水务局2022/);
    expect(reading.breadcrumb).toContain('首页 > 政务公开');
    expect(reading.siteName).toBe('云溪市水务局');
    expect(reading.index.text).toBe(reading.text);
    expect(document.documentElement.outerHTML).toBe(before);

    const meta = describeReport(reading);
    expect(meta).toMatchObject({
      title: TITLE,
      place: '云溪市',
      org: '云溪市水务局',
      level: '部门',
      year: 2023,
      publishedOn: '2024-01-12',
    });
  });

  test('what the page says of itself', () => {
    const html = `<html><head><title> ${TITLE}
      _云溪市政府网</title><META NAME="SiteName" CONTENT="云溪市人民政府网"><meta name="PubDate" content=" 2024-01-12  10:21 ">
      <meta name="pubdate" content="2000-01-01"><meta property="og:type" content="article"><meta name="ColumnName" content="年度报告"><meta name="empty" content=""></head>
      <body><div class="crumb"><a href="/">首页</a> &gt; <a href="/a">政务公开</a></div><h1>${TITLE}</h1>
      <div id="zoom"><p>${PARAGRAPHS.join('</p><p>')}</p><p>附件:<a href="files/a.pdf?x=1">报告.pdf</a> <a href="javascript:x('b.doc')">无</a> <a href="files/a.pdf?x=1">重复</a></p>
      <iframe src="/viewer.html?file=/files/%E6%8A%A5.ofd"></iframe></div></body></html>`;
    const { index, body, text, ...rest } = readPage(parse(html), 'http://a.gov.cn/b/c.html');
    expect(text).toContain('附件:报告.pdf');
    expect([index.body, body.id]).toEqual([body, 'zoom']);
    expect(rest).toEqual({
      url: 'http://a.gov.cn/b/c.html',
      documentTitle: `${TITLE} _云溪市政府网`,
      heading: TITLE,
      metas: {
        sitename: '云溪市人民政府网',
        pubdate: '2024-01-12 10:21',
        'og:type': 'article',
        columnname: '年度报告',
      },
      header: '',
      siteName: '云溪市人民政府网',
      breadcrumb: '首页 > 政务公开 年度报告',
      linkShare: expect.closeTo(0.08, 1) as number,
      attachments: [
        { label: '报告.pdf', href: 'http://a.gov.cn/b/files/a.pdf?x=1' },
        { label: '报.ofd', href: 'http://a.gov.cn/viewer.html?file=/files/%E6%8A%A5.ofd' },
      ],
    });
  });

  test('a title of three lines', () => {
    const html = `<h1>中共云溪市委<br>云溪市人民政府<br>关于2023年度法治政府建设情况的报告</h1><div id="zoom"><p>${PARAGRAPHS.join('</p><p>')}</p></div>`;
    expect(readPage(parse(`<html><body>${html}</body></html>`), '').heading).toBe(
      '中共云溪市委 云溪市人民政府关于2023年度法治政府建设情况的报告',
    );
  });

  test("the report's own title stays in its text", () => {
    const own = '云溪市水务局</p><p>2023年度法治政府建设情况报告';
    const html = `<html><body><p class="tit">${TITLE}</p><p class="dat">日期:2024-01-12</p><div class="TRS_Editor"><p>${own}</p><p>${PARAGRAPHS.join('</p><p>')}</p></div></body></html>`;
    const { text, heading } = readPage(parse(html), '');
    expect(text).toBe(`云溪市水务局\n2023年度法治政府建设情况报告\n${TEXT}`);
    expect(heading).toBe(TITLE);
  });

  test('a table: cells apart by tabs, rows by line breaks', () => {
    const html = `<html><body><div id="zoom"><p>${PARAGRAPHS.join('</p><p>')}</p><table><tr><th>项目</th><th><p>件数</p></th></tr><tr><td><p>行政处罚,含简易程序在内的全部案件</p></td><td><p>36</p></td></tr></table></div></body></html>`;
    expect(readPage(parse(html), '').text).toBe(
      `${TEXT}\n项目\t件数\n行政处罚,含简易程序在内的全部案件\t36`,
    );
  });

  test('a report that is an attached file', () => {
    const html = `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div>发布日期:2024-01-12</div><div id="zoom"><p><a href="/a/报告.docx">${TITLE}.docx</a></p></div></body></html>`;
    const reading = readPage(parse(html), 'http://a.gov.cn/');
    expect(reading.text).toBe('');
    expect(reading.attachments.map(({ label }) => label)).toEqual([`${TITLE}.docx`]);
    expect(detectReport(reading)).toMatchObject({
      verdict: 'report',
      reasons: expect.arrayContaining(['detect_text_in_attachment']) as string[],
    });
  });

  test.each([10, 60, 300])('%i short paragraphs, all alike, are a text', (count) => {
    const html = `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div class="x">${'<p>全年办理案件36件。</p>'.repeat(count)}</div></body></html>`;
    expect(readPage(parse(html), '').text).toBe(
      Array.from({ length: count }, () => '全年办理案件36件。').join('\n'),
    );
  });

  test('the file of a page without a body', () => {
    const html = `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><p>发布日期:2024-01-12</p><div class="x"><a href="/a.pdf">${TITLE}.pdf</a></div></body></html>`;
    const reading = readPage(parse(html), 'http://a.gov.cn/');
    expect(reading.attachments).toHaveLength(1);
    expect(detectReport(reading).verdict).toBe('report');
  });

  test('a list of reports has no body', () => {
    const items = Array.from(
      { length: 20 },
      (_, i) => `<li><a href="${i}">${TITLE}</a><span>2024-01-12</span></li>`,
    );
    const reading = readPage(
      parse(
        `<html><head><title>法治政府建设年度报告-云溪市</title></head><body><ul>${items.join('')}</ul></body></html>`,
      ),
      '',
    );
    expect([reading.text, reading.heading, reading.attachments]).toEqual(['', '', []]);
    expect(reading.linkShare).toBeGreaterThan(0.5);
    expect(detectReport(reading).verdict).toBe('other');
  });
});

const PAGES = '../shared/pages';

describe.skipIf(!existsSync(PAGES))(
  `the pages in ${PAGES} (skipped where they are missing)`,
  () => {
    interface Expected extends Record<string, unknown> {
      file: string;
    }
    const expected: Expected[] = existsSync(PAGES)
      ? (JSON.parse(readFileSync(`${PAGES}/expected.json`, 'utf8')) as Expected[])
      : [];

    describe.each(DOMS)('%s', (_, parse) => {
      test.each(expected.map(({ file, ...page }) => [file, page] as const))('%s', (file, page) => {
        const reading = readPage(parse(readFileSync(`${PAGES}/${file}`, 'utf8')), '');
        expect({ ...describeReport(reading), ...detectReport(reading) }).toMatchObject(page);
        if (page['verdict'] !== 'other') {
          expect(reading.text).not.toMatch(
            /无障碍|长者助手|扫一扫|标识码|相关链接|公網安備|查看更多/,
          );
          expect(reading.text.length).toBeGreaterThan(2_500);
        }
      });

      test('the text is the saved report, blanks apart', () => {
        const bare = (text: string) => text.replace(/\s+/g, '');
        for (const name of ['000-xiqu-2020', '001-beibei-2020', '003-jinfeng-2021']) {
          const saved = bare(readFileSync(`../shared/reports/${name}.txt`, 'utf8'));
          const { text } = readPage(parse(readFileSync(`${PAGES}/${name}.html`, 'utf8')), '');
          expect(saved).toContain(bare(text));
          expect(bare(text).length / saved.length).toBeGreaterThan(0.95);
        }
      });
    });
  },
);
