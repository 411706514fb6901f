// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hashOf } from '@/components/library/address';
import { day } from '@/utils/export/numbers';
import { all, choose as choosing, clear, expectAccessible, one } from '../support/page';
import { clickAndSettle, keep, kept, openLibrary, settled } from './libraryPage';

const runtime = vi.hoisted(() => ({ getManifest: () => ({ version: '1.0' }) }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));
vi.mock('@/utils/i18n', () => import('../support/i18n'));
vi.mock('@/utils/messages', () => import('../support/messages'));
vi.mock('@/utils/report/analyze', () => import('./analyze'));

const keys = kept.map(({ key }) => key);
const source = async () => {
  await clickAndSettle('[role=tab]', 'Markdown');
  return one('pre.notes-source').textContent ?? '';
};

beforeEach(() => keep(kept));
afterEach(clear);

test('of a single report open under the address that the side panel uses', async () => {
  await openLibrary('', `?export=${encodeURIComponent(keys[2] ?? '')}`);
  expect(one('h1').textContent).toBe('云溪市临江区2023年法治政府建设年度报告审读笔记');
  expect(await source()).toContain('【质疑 · 拟提问】 一（一）');
});

test('of a comparison read as they will in a Markdown program', async () => {
  await openLibrary(hashOf({ view: 'notes', keys }));
  expect(one('article h2').textContent).toBe('云溪市临江区法治政府建设年度报告比对（2021—2024）');
  expect(all('article h3').map((heading) => heading.textContent)).toEqual([
    '一、建议核对',
    '二、主要指标',
    '三、法定内容',
    '四、审读人批注',
    '五、结论',
  ]);
  expect(all('article table')).toHaveLength(3);
  await expectAccessible();
  const markdown = await source();
  expect(markdown).toMatch(/^---\ntitle: 云溪市临江区/);
  expect(markdown).toContain(
    '| 行政复议受理数   | 件   |    41 |    52 | 约60 |   97† | 约 +61.7% ⚑',
  );
});

/** Catches what the page hands to the browser to be saved. */
function savedFiles(): { name: string; blob: Blob }[] {
  const files: { name: string; blob: Blob }[] = [];
  let blob = new Blob();
  URL.createObjectURL = (object: Blob) => {
    blob = object;
    return 'blob:notes';
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, blob });
  });
  return files;
}

const choose = async (selector: string, value: string) => {
  await choosing(selector, value);
  await settled();
};

const today = day(new Date().toISOString());
const title = '云溪市临江区法治政府建设年度报告比对（2021—2024）';

test.each([
  ['docx', `${title}-${today}.docx`, 'wordprocessingml'],
  ['markdown', `${title}-${today}.md`, 'text/markdown'],
  ['html', `${title}-${today}.html`, 'text/html'],
  ['xlsx', `${title}-${today}.xlsx`, 'spreadsheetml'],
  ['csv-indicators', `指标 ${title}-${today}.csv`, 'text/csv'],
  ['csv-annotations', `批注 ${title}-${today}.csv`, 'text/csv'],
  ['web-annotation', `${title}-${today}.jsonld`, 'application/ld+json'],
])('are downloaded as %s under their title and the day', async (format, name, type) => {
  const files = savedFiles();
  await openLibrary(hashOf({ view: 'notes', keys }));
  await choose('#notes-format', format);
  expect(one('.export-outcome').textContent).toBe(name);
  await clickAndSettle('button', '下载');
  expect(files.map((file) => file.name)).toEqual([name]);
  expect(files[0]?.blob.type).toContain(type);
  expect(files[0]?.blob.size).toBeGreaterThan(500);
  expect(one('.export-outcome').textContent).toContain(`已交给浏览器保存：${name}`);
});

test('as Web Annotations hold those on a copy under another address', async () => {
  const [, , annotated] = kept;
  if (!annotated) throw new Error('four reports');
  const url = 'http://copy.linjiang.gov.cn/a/1.html';
  const plain = { ...annotated, key: 'a.linjiang.gov.cn', url: 'http://a.linjiang.gov.cn/' };
  await keep([
    { ...plain, annotations: [] },
    { ...annotated, key: url, url },
  ]);
  const files = savedFiles();
  await openLibrary(hashOf({ view: 'notes', keys: [plain.key, url] }));
  await choose('#notes-format', 'web-annotation');
  await clickAndSettle('button', '下载');
  expect(await files[0]?.blob.text()).toContain('调解成功率达到100%');
});

test('as Markdown are byte for byte what is shown', async () => {
  const files = savedFiles();
  await openLibrary(hashOf({ view: 'notes', keys }));
  await choose('#notes-format', 'markdown');
  await clickAndSettle('button', '下载');
  expect(files[0]?.blob.size).toBe(new TextEncoder().encode(await source()).length);
});

test('say so when there is nothing of a kind', async () => {
  const files = savedFiles();
  await openLibrary(hashOf({ view: 'notes', keys: keys.slice(0, 2) }));
  for (const format of ['csv-annotations', 'web-annotation']) {
    await choose('#notes-format', format);
    await clickAndSettle('button', '下载');
    expect(one('.export-outcome').textContent).toContain('没有生成文件');
  }
  expect(files).toEqual([]);
});

test('that the browser will not take are told, and nothing is lost', async () => {
  URL.createObjectURL = () => {
    throw new Error('refused');
  };
  await openLibrary(hashOf({ view: 'notes', keys }));
  await choose('#notes-format', 'markdown');
  await clickAndSettle('button', '下载');
  expect(one('[role=alert]').textContent).toBe(
    '没有生成文件，报告和批注没有改动。请再试一次，或换一种格式。（refused）',
  );
});

/** A clipboard of the page; jsdom has none. */
function clipboard(allowed: boolean) {
  const held: Record<string, string> = {};
  const answer = <T,>(take: () => T) =>
    allowed ? Promise.resolve(take()) : Promise.reject(new Error('denied'));
  const writeText = vi.fn((text: string) => answer(() => (held['text/plain'] = text)));
  const write = vi.fn((items: { contents: Record<string, Blob> }[]) =>
    answer(async () => {
      for (const [type, blob] of Object.entries(items[0]?.contents ?? {})) {
        held[type] = await blob.text();
      }
    }),
  );
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(readonly contents: Record<string, Blob>) {}
    },
  );
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText, write },
    configurable: true,
  });
  return held;
}

test('are copied as Markdown', async () => {
  const held = clipboard(true);
  await openLibrary(hashOf({ view: 'notes', keys }));
  await clickAndSettle('button', '复制 Markdown');
  expect(one('.page-head-line [role=status]').textContent).toBe('已复制');
  expect(held['text/plain']).toBe(await source());
});

test('are copied formatted, with plain text beside it', async () => {
  const held = clipboard(true);
  await openLibrary(hashOf({ view: 'notes', keys }));
  await clickAndSettle('button', '复制到 Word');
  expect(one('.page-head-line [role=status]').textContent).toBe('已复制');
  const copied = new DOMParser().parseFromString(held['text/html'] ?? '', 'text/html');
  expect([...copied.querySelectorAll('h2')].map(({ textContent }) => textContent)[0]).toBe(
    '一、建议核对',
  );
  expect(held['text/plain']).toBe(await source());
});

test.each(['复制 Markdown', '复制到 Word'])(
  '%s takes the old way where the new one is refused, and says when that is refused too',
  async (button) => {
    clipboard(false);
    const copied: string[] = [];
    document.execCommand = () => {
      const event = new Event('copy') as Event & { clipboardData: object };
      event.clipboardData = { setData: (type: string) => copied.push(type) };
      return document.dispatchEvent(event);
    };
    await openLibrary(hashOf({ view: 'notes', keys }));
    await clickAndSettle('button', button);
    expect(one('.page-head-line [role=status]').textContent).toBe('已复制');
    expect(copied).toContain('text/plain');
    document.execCommand = () => false;
    await clickAndSettle('button', button);
    expect(one('.page-head-line [role=status]').textContent).toContain('浏览器没有允许复制');
  },
);

test('lead back to where they came from', async () => {
  await openLibrary(hashOf({ view: 'notes', keys }));
  await clickAndSettle('button', '比对');
  expect(location.hash).toMatch(/^#compare/);
});

test('a failure of the page itself is told', async () => {
  vi.spyOn(runtime, 'getManifest').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  await openLibrary(hashOf({ view: 'notes', keys }));
  expect(one('[role=alert]').textContent).toContain('保存的报告和批注没有改动');
});
