import { describe, expect, it } from 'vitest';
import { findElement } from '@/utils/compare/elements';
import { madeUpReport, type MadeUpReport } from './reports';

const analysisOf = (lines: MadeUpReport['lines']) => madeUpReport({ lines }).analysis;

describe('statutory elements', () => {
  const analysis = analysisOf([
    ['opening', '现将有关情况报告如下。'],
    ['measures', '# 一、主要举措和成效'],
    ['measures', '## （一）履行职能'],
    ['measures', '公布事项1648项。'],
    ['measures', '## （二）规范执法'],
    ['leadership', '党政主要负责人带头学法。'],
    ['shortcomings', '# 二、不足和原因'],
    ['shortcomings', '### 一是案卷不规范。'],
    ['shortcomings', '### 二是力量不足。'],
    ['shortcomings', '### 三是宣传不够。'],
    ['closing', '特此报告。'],
  ]);

  it('is a section with its points when it has a heading', () => {
    expect(findElement(analysis, 'measures')).toMatchObject({
      status: 'section',
      sections: [{ title: '主要举措和成效' }],
      items: 2,
    });
    expect(findElement(analysis, 'shortcomings')).toMatchObject({ status: 'section', items: 3 });
  });

  it('is a passage when only sentences speak of it', () => {
    const found = findElement(analysis, 'leadership');
    expect(found).toMatchObject({ status: 'passage', sentences: 1, items: 0 });
    const { span } = found as Extract<typeof found, { status: 'passage' }>;
    expect(analysis.text.slice(span.start, span.end)).toBe('党政主要负责人带头学法。');
  });

  it('is absent when nothing speaks of it', () => {
    expect(findElement(analysis, 'plans')).toEqual({ status: 'absent' });
  });

  it('is a passage where the outline knows a part without heading', () => {
    const { text, ...rest } = analysisOf([
      ['measures', '# 一、主要举措'],
      ['plans', '下一步，抓好培训。'],
    ]);
    const outline = [
      ...rest.outline,
      { level: 1, label: '', title: '', role: 'plans' as const, start: 8, end: text.length },
    ];
    expect(findElement({ text, ...rest, outline }, 'plans')).toMatchObject({ status: 'passage' });
  });

  it('counts top sections when the measures have no heading above them', () => {
    const found = findElement(
      analysisOf([
        ['measures', '# 一、依法履行职能'],
        ['measures', '## （一）放管服'],
        ['measures', '# 二、规范执法'],
        ['leadership', '# 三、第一责任人职责'],
        ['measures', '# 四、普法'],
      ]),
      'measures',
    );
    expect(found).toMatchObject({ status: 'section', items: 3 });
  });

  it('covers the whole run of sentences that share the role', () => {
    const { text, ...rest } = analysisOf([
      ['measures', '一年来工作有序。'],
      ['plans', '下一步，抓好培训。'],
      ['plans', '完善机制。'],
      ['closing', '专此报告，报告全文同步在本单位门户网站向社会公开，欢迎监督，联系电话附后。'],
      ['plans', '另将开展评查。'],
    ]);
    const found = findElement({ text, ...rest }, 'plans');
    expect(found).toMatchObject({ status: 'passage', sentences: 3 });
    const { span } = found as Extract<typeof found, { status: 'passage' }>;
    expect(text.slice(span.start, span.end)).toBe('下一步，抓好培训。\n完善机制。');
  });
});
