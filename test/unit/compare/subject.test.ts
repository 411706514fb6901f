import { expect, test } from 'vitest';
import { isSameIssuer } from '@/utils/compare/reuse/read';
import { fullNames } from '@/utils/compare/subject';

/** Names of two pages, and whether they are of one place or office. */
test.each([
  ['丰县', '徐州市丰县', true],
  ['丰县', '江苏省徐州市丰县', true],
  ['徐州市丰县', '江苏省徐州市丰县', true],
  ['城区', '晋城市城区', true],
  ['临江区司法局', '云溪市临江区司法局', true],
  ['司法局', '云溪市司法局', true],
  ['临江区', '临江区', true],
  // The end of another name.
  ['丰县', '新丰县', false],
  ['丰县', '韶关市新丰县', false],
  ['城区', '东城区', false],
  ['城区', '北京市东城区', false],
  ['安乡', '永安乡', false],
  ['政局', '云溪市民政局', false],
  ['', '临江区', false],
  ['', '', false],
])('%j and %j', (short, full, isOne) => {
  expect(fullNames([short, full])).toEqual(isOne ? [full, full] : [short, full]);
  expect([isSameIssuer(short, full), isSameIssuer(full, short)]).toEqual([isOne, isOne]);
});

test('the name of two places stays by itself', () => {
  const names = ['鼓楼区', '南京市鼓楼区', '福州市鼓楼区'];
  expect(fullNames(names)).toEqual(names);
});
