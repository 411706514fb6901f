import { describe, expect, it, test } from 'vitest';
import { mark } from '../boilerplate/agreement';

/** Sentences as 'label role text'. */
function read(text: string): string[] {
  return mark(text).sentences.map(
    ({ label, role, start, end }) => `${label} ${role} ${text.slice(start, end)}`,
  );
}

const REPORT = [
  '临江区2023年法治政府建设情况报告',
  '2023年，临江区坚持以习近平新时代中国特色社会主义思想为指导，现将情况报告如下：',
  '一、主要举措和成效',
  '（一）规范执法。不断规范执法行为，切实提升执法水平。评查案卷40份；',
  '一是强化培训。全年培训3期。',
  '二、存在的不足',
  '个别单位重视程度不够。',
  '临江区人民政府',
  '2024年3月1日',
].join('\n');

describe('sentences', () => {
  it('of a report, with headings, title and signature as structure', () => {
    expect(read(REPORT)).toEqual([
      'structure opening 临江区2023年法治政府建设情况报告',
      'formula opening 2023年，临江区坚持以习近平新时代中国特色社会主义思想为指导，现将情况报告如下：',
      'structure measures 一、主要举措和成效',
      'structure measures （一）规范执法。',
      'vague measures 不断规范执法行为，切实提升执法水平。',
      'substantive measures 评查案卷40份；',
      'structure measures 一是强化培训。',
      'substantive measures 全年培训3期。',
      'structure shortcomings 二、存在的不足',
      'vague shortcomings 个别单位重视程度不够。',
      'structure closing 临江区人民政府',
      'structure closing 2024年3月1日',
    ]);
  });

  test.each([
    ['substantive', '深入学习贯彻习近平法治思想，不断健全机制，切实提升能力，挂牌成立执法队。'],
    ['substantive', '执法人员佩戴记录仪，窗口延时服务到晚上八点。'],
    ['formula', '深入学习贯彻习近平法治思想，全面落实党中央决策部署。'],
    ['vague', '按照上级部署，不断健全机制，切实提升能力，持续加强监督。'],
    ['formula', '坚决做到“两个维护”，全面贯彻党的二十大精神，建设“法治临江”。'],
    ['vague', '在办理案件过程中，不断规范执法行为。'],
  ])('%s: %s', (label, sentence) => {
    const text = `${REPORT}\n三、其他\n${sentence}\n全年办理案件32件。`;
    expect(read(text)).toContain(`${label} other ${sentence}`);
  });

  it('whose number was cut from its title: the two are one heading', () => {
    const text = REPORT.replace('一是强化培训。', '二\n是\n强化培训。').replace(
      '二、存在的不足',
      '二、\n存在的不足',
    );
    expect(read(text).slice(6, 9)).toEqual([
      'structure measures 二\n是\n强化培训。',
      'substantive measures 全年培训3期。',
      'structure shortcomings 二、\n存在的不足',
    ]);
  });

  it('that head neighbouring paragraphs without a number', () => {
    const run =
      '压实责任。区政府与12个部门签订责任书。\n严把程序。镇长办公会退回未经合法性审查的议题3件。';
    const text = REPORT.replace('一是强化培训。全年培训3期。', run);
    expect(read(text).slice(6, 10)).toEqual([
      'structure measures 压实责任。',
      'substantive measures 区政府与12个部门签订责任书。',
      'structure measures 严把程序。',
      'substantive measures 镇长办公会退回未经合法性审查的议题3件。',
    ]);
  });

  it('cover every word of the text once, in order', () => {
    const rest = mark(REPORT).sentences.reduceRight(
      (text, { start, end }) => text.slice(0, start) + text.slice(end),
      REPORT,
    );
    expect(rest.trim()).toBe('');
  });

  it('leave bullets and empty lines out', () => {
    expect(read('- \n\n——\n')).toEqual([]);
  });
});
