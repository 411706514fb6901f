import { describe, expect, test } from 'vitest';
import { hostOf, typedSite } from '@/components/options/typedSite';

const cases: [string, ReturnType<typeof typedSite>][] = [
  ['www.example.cn', { status: 'site', pattern: '*://www.example.cn/*' }],
  [
    '  https://News.Example.cn/a/b.html?x=1#y ',
    { status: 'site', pattern: '*://news.example.cn/*' },
  ],
  ['http://192.168.3.7:8080/report', { status: 'site', pattern: '*://192.168.3.7/*' }],
  ['www.例子.cn', { status: 'site', pattern: '*://www.xn--fsqu00a.cn/*' }],
  ['localhost', { status: 'site', pattern: '*://localhost/*' }],
  ['www.yunxi.gov.cn', { status: 'government' }],
  ['gov.cn', { status: 'government' }],
  ['notgov.cn', { status: 'site', pattern: '*://notgov.cn/*' }],
  ['', { status: 'unreadable' }],
  ['example', { status: 'unreadable' }],
  ['*', { status: 'unreadable' }],
  ['*.example.cn', { status: 'unreadable' }],
  ['file:///c:/report.html', { status: 'unreadable' }],
  ['javascript:alert(1)', { status: 'unreadable' }],
  ['chrome://settings', { status: 'unreadable' }],
  ['a b.cn', { status: 'unreadable' }],
];
test.each(cases)('“%s”', (typed, expected) => {
  expect(typedSite(typed)).toEqual(expected);
});

describe('host of a pattern', () => {
  test.each([
    ['*://www.example.cn/*', 'www.example.cn'],
    ['https://*.example.org/*', '*.example.org'],
  ])('%s', (pattern, host) => {
    expect(hostOf(pattern)).toBe(host);
  });
});
