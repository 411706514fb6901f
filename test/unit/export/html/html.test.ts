import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import { composeComparisonNotes } from '@/utils/export/comparisonNotes';
import { htmlFragment } from '@/utils/export/html/body';
import { writeHtml } from '@/utils/export/html/write';
import { heading, link, paragraph, table } from '@/utils/export/nodes';
import { shippedTemplates } from '@/utils/export/templates';
import { hostileComparison } from '../hostileReports';
import { riversideReports } from '../sampleReports';
import { chinese } from '../words';

const paper = { title: '比对', creator: '法治年报审读', createdOn: '2026-03-12' };
const notes = composeComparisonNotes(compareReports(riversideReports()), chinese);
const html = writeHtml(notes, paper);
const { document } = new JSDOM(html).window;
const golden = (id: string) => `../../../fixtures/golden/template-${id}.html`;
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

it('notes as HTML, word for word', async () => {
  await expect(html).toMatchFileSnapshot('../../../fixtures/golden/one-place.html');
});

it.each(shippedTemplates(chinese.t).filter(({ id }) => id !== 'opinion'))(
  'what a program takes as formatted text, word for word: $name',
  async (template) => {
    const composed = composeComparisonNotes(compareReports(riversideReports()), {
      ...chinese,
      template,
    });
    await expect(`${htmlFragment(composed)}\n`).toMatchFileSnapshot(golden(template.id));
  },
);

it('hostile words as HTML, word for word', async () => {
  const composed = composeComparisonNotes(hostileComparison(), chinese);
  const [body = ''] = /<main>[\s\S]*<\/main>/.exec(writeHtml(composed, paper)) ?? [];
  await expect(`${body}\n`).toMatchFileSnapshot('../../../fixtures/golden/hostile.html');
});

describe('the HTML file', () => {
  it('has the headings, tables and quotes of the notes', () => {
    expect(texts('h2')).toEqual([
      '一、建议核对',
      '二、主要指标',
      '三、法定内容',
      '四、审读人批注',
      '五、结论',
    ]);
    expect(texts('thead th').slice(0, 4)).toEqual(['2021', '2022', '2023', '2024']);
    expect(texts('blockquote')[0]).toContain('负责人出庭应诉率92.3%。');
    expect(texts('.created')).toEqual(['2026-03-12']);
  });

  it('needs and allows nothing from elsewhere', () => {
    expect(document.querySelectorAll('script, link, img, iframe, object, base')).toHaveLength(0);
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toMatch(/^default-src 'none';/);
    expect(document.querySelector('style')?.textContent).toContain('size: A4');
    expect(document.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  });

  it('opens passages by a click and shows the address of the page on paper', () => {
    const source = document.querySelector<HTMLAnchorElement>('blockquote a');
    expect(source?.href).toMatch(/^http:\/\/www\.linjiang\.gov\.cn\/a\/2023\.html#:~:text=%E8/);
    expect(source?.dataset['page']).toBe('http://www.linjiang.gov.cn/a/2023.html');
    expect(source?.title).toBe('云溪市临江区2023年法治政府建设年度报告');
  });

  it('does not show the front matter', () => {
    expect(document.body.textContent).not.toContain('created:');
  });
});

it('words that look like markup stay words', () => {
  const words = '<script>alert(1)</script> </style> & "a" \'b\' <img src=x onerror=y>';
  const hostile = {
    type: 'root' as const,
    children: [
      heading(1, words),
      paragraph([words, link(words, `http://a.gov.cn/?"><script>${words}`)]),
      table([null], [[words], [words]]),
    ],
  };
  const page = new JSDOM(writeHtml(hostile, { ...paper, title: `</title>${words}` })).window
    .document;
  expect(page.querySelectorAll('script, img')).toHaveLength(0);
  expect(page.title).toBe(`</title>${words}`);
  expect(page.querySelector('h1')?.textContent).toBe(words);
  expect([...page.querySelectorAll('th, td')].map((cell) => cell.textContent)).toEqual([
    words,
    words,
  ]);
  expect(page.querySelector('a')?.textContent).toBe(words);
  expect(new JSDOM(htmlFragment(hostile)).window.document.querySelectorAll('script')).toHaveLength(
    0,
  );
});
