import { describe, expect, test, vi } from 'vitest';
import { headingSpan, headingText } from '@/components/panel/headings';
import { needsAttention, orderChecks } from '@/components/panel/overview/checkOrder';
import { compositionOf, topSections } from '@/components/panel/overview/composition';
import type { Check, Section } from '@/utils/report/types';
import { analysis } from '../support/report';

describe('checks', () => {
  const check = (id: string, status: Check['status']): Check => ({
    id,
    status,
    summary: '',
    evidence: [],
  });
  const checks = [
    check('R10', 'ok'),
    check('R13', 'not-seen'),
    check('R21', 'attention'),
    check('R02', 'unknown'),
    check('R22', 'attention'),
  ];

  test('what wants attention comes first, in the order of the rules', () => {
    expect(orderChecks(checks).map(({ id }) => id)).toEqual(['R21', 'R22', 'R13', 'R02', 'R10']);
  });

  test('what could not be decided calls for no attention', () => {
    expect(checks.filter(needsAttention).map(({ id }) => id)).toEqual(['R13', 'R21', 'R22']);
  });
});

describe('composition', () => {
  const [measures, shortcomings] = topSections(analysis.outline);

  test('the sections are those of the highest level there is', () => {
    expect([measures?.label, shortcomings?.label]).toEqual(['一、', '二、']);
    const lower = analysis.outline.map((section) => ({ ...section, level: section.level + 1 }));
    expect(topSections(lower)).toHaveLength(2);
    expect(topSections([])).toEqual([]);
  });

  test('counts characters without blanks; template sentences are 固定', () => {
    const all = { start: 0, end: analysis.text.length };
    const chars = analysis.text.replaceAll('\n', '').length;
    expect(compositionOf(analysis, all)).toEqual({ formula: 14 / chars, vague: 12 / chars });
    expect(shortcomings && compositionOf(analysis, shortcomings)).toEqual({
      formula: 14 / 21,
      vague: 0,
    });
  });

  test('nothing is made of nothing', () => {
    expect(compositionOf(analysis, { start: 0, end: 0 })).toEqual({ formula: 0, vague: 0 });
  });
});

vi.mock('@/utils/i18n', () => import('../support/i18n'));

describe('headings', () => {
  const section = (part: Partial<Section>): Section => ({
    start: 0,
    end: 100,
    level: 1,
    label: '一、',
    title: '主要举措',
    role: 'measures',
    ...part,
  });
  const cases: [string, string, Section, string][] = [
    ['its label and title', '一、主要举措\n正文', section({}), '一、主要举措'],
    ['inside a line', '一、主要举措。正文很长。', section({}), '一、主要举措'],
    ['its line when the title was folded', '一、主 要 举 措\n正文', section({}), '一、主 要 举 措'],
    [
      'not more than sixty characters',
      `一、${'长'.repeat(90)}`,
      section({}),
      `一、${'长'.repeat(58)}`,
    ],
    ['not beyond its section', '一、短\n正文', section({ end: 3, title: '另写' }), '一、短'],
  ];
  test.each(cases)('%s', (_, text, where, expected) => {
    const { start, end } = headingSpan(text, where);
    expect(text.slice(start, end)).toBe(expected);
  });

  test('a section without a heading is called by what it is for, and begins at its beginning', () => {
    const opening = section({ label: '', title: '', role: 'opening', end: 7 });
    expect(headingText(opening)).toBe('开头');
    expect(headingSpan('2023年以来\n一、', opening)).toEqual({ start: 0, end: 7 });
    expect(headingText(section({}))).toBe('一、主要举措');
  });
});
