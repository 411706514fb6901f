import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { savedAddress } from '../../../utils/cli/savedAddress';
import { isGovernmentPage, readSavedPages } from '../../../utils/cli/savedPages';

describe('savedAddress', () => {
  test.each([
    [
      'the comment of the saving browser',
      '<!DOCTYPE html>\n<!-- saved from url=(0034)http://www.a.gov.cn/art/1.html?x=2 -->\n<html>',
      'http://www.a.gov.cn/art/1.html?x=2',
    ],
    [
      'a canonical link',
      '<link rel="canonical" href="https://www.a.gov.cn/1.html">',
      'https://www.a.gov.cn/1.html',
    ],
    [
      'with its attributes turned round',
      "<link href='http://a.gov.cn/1' rel='canonical'/>",
      'http://a.gov.cn/1',
    ],
    [
      'the comment before the link',
      '<!-- saved from url=(0012)http://a.cn/ --><link rel=canonical href=http://b.cn/>',
      'http://a.cn/',
    ],
    ['no other link', '<link rel="stylesheet" href="http://a.gov.cn/1.css">', ''],
    ['no local file', '<link rel="canonical" href="file:///c:/1.html">', ''],
    ['nothing', '<p>http://a.gov.cn/</p>', ''],
  ])('reads %s', (_what, html, address) => {
    expect(savedAddress(html)).toBe(address);
  });
});

describe('isGovernmentPage', () => {
  test.each([
    ['<meta name="SiteDomain" content="www.a.gov.cn">'],
    ['<META content="4400000001" NAME=SiteIDCode>'],
    ['<p>网站标识码：4400000001</p>'],
    ['<p>網站標識碼:4400000001</p>'],
    ['<p>主办单位：某某市司法局</p>'],
    ['<title>二〇二三年报告 - 某某縣人民政府</title>'],
    ['<title>报告_某某市政务服务局</title>'],
    ['<title>报告|某某区政府门户网站</title>'],
  ])('by %s', (html) => {
    expect(isGovernmentPage(html)).toBe(true);
  });

  test.each([
    ['<title>某某市人民政府2023年法治政府建设年度报告 - 文档库</title>'],
    ['<title>某某市人民政府关于法治政府建设的报告</title><p>市司法局主办，各单位参加。</p>'],
    ['<title>报告</title><a href="http://www.a.gov.cn/">链接</a>'],
    [''],
  ])('not by %s', (html) => {
    expect(isGovernmentPage(html)).toBe(false);
  });
});

describe('readSavedPages', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'shendu-pages-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (name: string, content: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  const addresses = (...paths: string[]) =>
    readSavedPages(paths).map(({ host, path }) => `http://${host}${path}`);

  test('takes the pages of a folder in order, and nothing else in it', () => {
    write('b.htm', '');
    write('A 2023.html', '网站标识码');
    write('notes.txt', '');
    mkdirSync(path.join(folder, 'c.html.d'));
    expect(addresses(folder)).toEqual([
      'http://a-2023.gov.cn/A%202023.html',
      'http://b.example.com/b.htm',
    ]);
  });

  test('gives a page its own address back, and a second copy another one', () => {
    const html = '<link rel="canonical" href="https://www.a.gov.cn:8080/1.html?page=2#top">';
    expect(addresses(write('1.html', html), write('2.html', html))).toEqual([
      'http://www.a.gov.cn/1.html',
      'http://www.a.gov.cn/2/1.html',
    ]);
  });

  test('finds a host for a name without Latin letters', () => {
    expect(addresses(write('报告.html', ''))).toEqual([
      'http://page.example.com/%E6%8A%A5%E5%91%8A.html',
    ]);
  });

  test('serves the bytes as they are, under the charset they are in', () => {
    const file = write('1.html', '<meta charset="gb2312">');
    expect(readSavedPages([file])[0]).toMatchObject({
      body: Buffer.from('<meta charset="gb2312">'),
      contentType: 'text/html; charset=gbk',
    });
  });

  test('says when there is nothing to serve', () => {
    expect(() => readSavedPages([folder])).toThrow('no saved page');
    expect(() => readSavedPages([path.join(folder, 'none.html')])).toThrow('ENOENT');
  });
});
