import { describe, expect, test } from 'vitest';
import { headingSpan } from '@/components/panel/headingSpan';
import { needsAttention, orderChecks } from '@/components/panel/overview/checkOrder';
import { sectionCompositions } from '@/components/panel/overview/composition';
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

describe('composition of the first-level sections', () => {
  test('counts the characters of a section by the labels of its sentences, headings included', () => {
    const parts = sectionCompositions(analysis);
    expect(parts.map(({ section }) => section.label)).toEqual(['一、', '二、']);
    const [measures, shortcomings] = parts;
    expect(measures?.formula).toBe(0);
    expect(measures?.vague).toBeCloseTo(12 / (15 + 26 + 12));
    expect(shortcomings?.formula).toBeCloseTo(14 / (7 + 14));
  });

  test('takes the highest level there is', () => {
    const lower = analysis.outline.map((section) => ({ ...section, level: section.level + 1 }));
    expect(sectionCompositions({ ...analysis, outline: lower })).toHaveLength(2);
  });

  test('a report without headings has no sections', () => {
    expect(sectionCompositions({ ...analysis, outline: [] })).toEqual([]);
  });

  test('a section without sentences has no boilerplate', () => {
    const [part] = sectionCompositions({ ...analysis, sentences: [] });
    expect(part).toMatchObject({ formula: 0, vague: 0 });
  });
});

describe('where a heading stands', () => {
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
});
