import type { Root } from 'mdast';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import { composeComparisonNotes } from '@/utils/export/comparisonNotes';
import { writeDocx } from '@/utils/export/docx/write';
import { heading, paragraph, sourceLink, table } from '@/utils/export/nodes';
import { Cancelled } from '@/utils/export/pace';
import { composeReportNotes } from '@/utils/export/reportNotes';
import { riversideReports } from '../sampleReports';
import { siteReports } from '../siteReports';
import { chinese } from '../words';
import { elementsOf, readOffice, readWord, type WordText } from './readDocx';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const paper = { title: '比对', creator: '法治年报审读', createdOn: '2026-03-12' };

async function written(notes: Root): Promise<WordText> {
  return readWord(await readOffice(await writeDocx(notes, paper)));
}

function asText({ lines, footnotes }: WordText): string {
  return [...lines, '', ...footnotes.map((note, at) => `^${at + 1} ${note}`), ''].join('\n');
}

describe('notes as a Word document, word for word', () => {
  it.each([
    ['one-place', () => composeComparisonNotes(compareReports(riversideReports()), chinese)],
    ['sample-site', () => composeComparisonNotes(compareReports(siteReports('linjiang')), chinese)],
    ['single-report', () => composeReportNotes(riversideReports()[2] as never, chinese)],
  ])('%s', async (name, compose) => {
    await expect(asText(await written(compose()))).toMatchFileSnapshot(
      `../../../fixtures/golden/${name}.docx.txt`,
    );
  });
});

describe('the Word document', () => {
  let parts: Map<string, Document>;
  let text: WordText;
  const attribute = (element: Element | undefined, name: string) =>
    element?.getAttributeNS(WORD, name);
  const styleOf = (id: string) =>
    elementsOf(parts.get('word/styles.xml') as Document, 'style').find(
      (style) => attribute(style, 'styleId') === id,
    ) as Element;

  beforeAll(async () => {
    const notes = composeComparisonNotes(compareReports(riversideReports()), chinese);
    parts = await readOffice(await writeDocx(notes, paper));
    text = readWord(parts);
  });

  it('has headings that make an outline', () => {
    const levels = ['Heading1', 'Heading2', 'Heading3'].map((id) =>
      attribute(elementsOf(styleOf(id), 'outlineLvl')[0], 'val'),
    );
    expect(levels).toEqual(['0', '1', '2']);
    expect(text.lines.filter((line) => line.startsWith('[Heading1]'))).toHaveLength(5);
  });

  it('is set as offices set their papers', () => {
    const font = (id: string) => attribute(elementsOf(styleOf(id), 'rFonts')[0], 'eastAsia');
    expect(['Title', 'Heading1', 'Heading2', 'NotesQuote'].map(font)).toEqual([
      '方正小标宋简体',
      '黑体',
      '楷体_GB2312',
      '楷体_GB2312',
    ]);
    const defaults = elementsOf(parts.get('word/styles.xml') as Document, 'rPrDefault')[0];
    expect(attribute(elementsOf(defaults as Element, 'rFonts')[0], 'eastAsia')).toBe('仿宋_GB2312');
    expect(attribute(elementsOf(defaults as Element, 'sz')[0], 'val')).toBe('32');
    const [spacing] = elementsOf(styleOf('NotesBody'), 'spacing');
    expect([attribute(spacing, 'line'), attribute(spacing, 'lineRule')]).toEqual(['560', 'exact']);
    expect(attribute(elementsOf(styleOf('NotesBody'), 'ind')[0], 'firstLineChars')).toBe('200');
    const page = parts.get('word/document.xml') as Document;
    const size = elementsOf(page, 'pgSz')[0];
    expect([attribute(size, 'w'), attribute(size, 'h')]).toEqual(['11906', '16838']);
    const margins = elementsOf(page, 'pgMar')[0];
    // 37, 26, 35 and 28 mm.
    expect(['top', 'right', 'bottom', 'left'].map((side) => attribute(margins, side))).toEqual([
      '2097',
      '1474',
      '1984',
      '1587',
    ]);
  });

  it('names a font in place of one that is not installed', () => {
    const instead = elementsOf(parts.get('word/fontTable.xml') as Document, 'font').map((font) => [
      attribute(font, 'name'),
      attribute(elementsOf(font, 'altName')[0], 'val'),
    ]);
    expect(instead).toContainEqual(['仿宋_GB2312', '仿宋']);
  });

  it('numbers its pages at the outer side', () => {
    const footers = [...parts].filter(([path]) => /^word\/footer\d\.xml$/.test(path));
    const sides = footers.map(([, footer]) => attribute(elementsOf(footer, 'jc')[0], 'val'));
    expect(sides.sort()).toEqual(['left', 'right']);
    for (const [, footer] of footers) {
      expect(footer.documentElement.textContent).toBe('— PAGE —');
    }
  });

  it('says which program made it, and nothing of the reader', () => {
    const core = parts.get('docProps/core.xml') as Document;
    const value = (name: string) => core.getElementsByTagName(name)[0]?.textContent;
    expect(['dc:title', 'dc:creator', 'cp:lastModifiedBy'].map(value)).toEqual([
      '比对',
      '法治年报审读',
      '法治年报审读',
    ]);
  });

  it('leads from each quoted passage to its place in the page', () => {
    expect(text.footnotes.length).toBeGreaterThan(3);
    for (const note of text.footnotes) {
      expect(note).toMatch(/^《云溪市临江区20\d\d年法治政府建设年度报告》，http:\/\/www\.linjiang/);
    }
    expect(text.links.filter((link) => link.includes('#:~:text=')).length).toBeGreaterThan(3);
    for (const link of text.links) expect(() => new URL(link)).not.toThrow();
  });
});

describe('addresses', () => {
  const link = (url: string) => paragraph(['句。 ', sourceLink('定位', url, '报告')]);
  const notes = (...urls: string[]): Root => ({
    type: 'root',
    children: [heading(1, '题'), ...urls.map(link)],
  });

  it('that Word would refuse lead to the page', async () => {
    const { links } = await written(notes(`http://a.gov.cn/x#:~:text=${'长'.repeat(400)}`));
    expect(links).toEqual(['http://a.gov.cn/x']);
  });

  it('that are none are words', async () => {
    const { links, footnotes } = await written(notes('http://['));
    expect(links).toEqual([]);
    expect(footnotes).toEqual(['《报告》，http://[']);
  });

  it('of tables are links, not footnotes', async () => {
    const cells = table([null], [['出处'], [sourceLink('定位', 'http://a.gov.cn/x', '报告')]]);
    const { links, footnotes } = await written({ type: 'root', children: [cells] });
    expect([links, footnotes]).toEqual([['http://a.gov.cn/x'], []]);
  });
});

describe('a long export', () => {
  const notes: Root = {
    type: 'root',
    children: Array.from({ length: 300 }, (_, at) => paragraph(`第${at}段`)),
  };

  it('tells how far it is, up to the end', async () => {
    const shares: number[] = [];
    await writeDocx(notes, paper, { report: (share) => shares.push(share) });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[shares.length - 1]).toBe(1);
  });

  it('stops when it is not wanted any more', async () => {
    const { signal } = { signal: AbortSignal.abort() };
    await expect(writeDocx(notes, paper, { signal })).rejects.toThrow(Cancelled);
  });
});
