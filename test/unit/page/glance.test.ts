import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mayBeReport } from '@/utils/page/glance';
import { DOMS } from './doms';
import { SHELLS, TEXT, TITLE } from './shells';

const page = (body: string, head = '') => `<html><head>${head}</head><body>${body}</body></html>`;
const NAV =
  '<ul><li><a href="1">法治政府建设</a></li><li><a href="2">依法行政,执法公示</a></li></ul>'.repeat(
    50,
  );

describe.each(DOMS)('%s', (_, parse) => {
  test.each(SHELLS)('%s may be one', (_, html) => {
    expect(mayBeReport(parse(html))).toBe(true);
  });

  test.each<[string, string, boolean]>([
    ['a title in h1', page(`<h1>${TITLE}</h1><p>${TEXT}</p>`), true],
    [
      'a title in meta',
      page(`<p>${'通知事项,'.repeat(20)}</p>`, `<meta name="ArticleTitle" content="${TITLE}">`),
      true,
    ],
    [
      'traditional characters',
      page(
        '<h1>錦橋鎮2021年度法治鎮建設情況報告</h1><p>2021年,錦橋鎮堅持統籌部署,認真落實責任。</p>'.repeat(
          3,
        ),
      ),
      true,
    ],
    ['the first words alone', page(`<div>${TEXT}</div>`), true],
    ['a title and a file', page(`<h1>${TITLE}</h1><a href="/a.docx?x">附件</a>`), true],
    ['a title and nothing to read', page(`<h1>${TITLE}</h1>`), false],
    ['a column of reports', page(NAV, '<title>法治政府建设年度报告</title>'), false],
    [
      'links to reports above another text',
      page(`${NAV}<h1>通知</h1><p>${'请各单位按时参加会议,不得迟到。'.repeat(20)}</p>`),
      false,
    ],
    [
      'the subject far down in another text',
      page(
        `<h1>政府工作报告</h1><p>${'经济平稳运行,民生改善。'.repeat(500)}</p><p>推进法治政府建设。</p>`,
      ),
      false,
    ],
    [
      'scripts that name it',
      page(
        '<script>var t="法治政府建设年度报告,共有若干";</script><p>请各单位按时参加会议,不得迟到,并做好准备。</p>',
      ),
      false,
    ],
    ['nothing', '', false],
  ])('%s', (_, html, expected) => {
    expect(mayBeReport(parse(html))).toBe(expected);
  });
});

const PAGES = '../shared/pages';

describe.skipIf(!existsSync(PAGES))(
  `the pages in ${PAGES} (skipped where they are missing)`,
  () => {
    const files = existsSync(PAGES)
      ? readdirSync(PAGES).filter((file) => /^0.*html$/.test(file))
      : [];
    test.each(files)('%s may be one', (file) => {
      const html = readFileSync(`${PAGES}/${file}`, 'utf8');
      expect(DOMS.map(([, parse]) => mayBeReport(parse(html)))).toEqual([true, true]);
    });
  },
);
