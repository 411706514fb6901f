import { expect, test } from 'vitest';
import { reportKey } from '@/utils/library/reportKey';

test.each([
  ['http://www.yunxi.gov.cn/a/1.html', 'www.yunxi.gov.cn/a/1.html'],
  ['https://www.yunxi.gov.cn/a/1.html#zoom', 'www.yunxi.gov.cn/a/1.html'],
  ['https://www.yunxi.gov.cn/a?id=7&utm_source=x', 'www.yunxi.gov.cn/a?id=7'],
  ['http://61.54.6.141:10082/webinfo/1.htm', '61.54.6.141:10082/webinfo/1.htm'],
  ['file:///D:/报告/1.html', 'file:/D:/%E6%8A%A5%E5%91%8A/1.html'],
  ['no address', 'no address'],
])('%s', (url, key) => {
  expect(reportKey(url)).toBe(key);
});

test('one report has one key whatever the scheme and the fragment', () => {
  expect(reportKey('https://a.gov.cn/x#:~:text=甲')).toBe(reportKey('http://a.gov.cn/x'));
});
