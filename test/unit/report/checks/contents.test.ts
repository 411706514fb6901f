import { describe, expect, it, test } from 'vitest';
import { examine, report } from './support';

const without = (...headings: string[]) => {
  const lines = report().split('\n');
  return lines
    .filter((_, i) => ![i, i - 1].some((line) => headings.includes(lines[line]?.slice(0, 2) ?? '')))
    .join('\n');
};

describe('R10 statutory contents', () => {
  it('finds the four with their places', () => {
    const { status, evidence } = examine('R10', report());
    expect(status).toBe('ok');
    expect(evidence.map((text) => text.slice(0, 8))).toEqual([
      '一、主要举措和成',
      '区政府主要负责人',
      '三、存在的不足和',
      '四、2024年工',
    ]);
  });

  test.each([
    [['三、'], '未见不足和原因，建议核对是否另行公开。'],
    [['三、', '四、'], '未见不足和原因、下一年度安排，建议核对是否另行公开。'],
    [['二、'], '未见第一责任人履职，建议核对是否另行公开。'],
  ])('without %j', (headings, summary) => {
    expect(examine('R10', without(...headings))).toMatchObject({ status: 'not-seen', summary });
  });

  it('leaves E3 open where only organising is told of', () => {
    const text = without('二、').replace(
      '全年办理',
      '（一）加强组织领导\n召开会议3次。\n（二）规范执法\n全年办理',
    );
    expect(examine('R10', text).status).toBe('attention');
  });
});

describe('R11 first responsible person', () => {
  test.each([
    ['一部分', report(), 'ok', /单列为“党政主要负责人履行推进法治建设第一责任人职责情况”/],
    [
      '只有固定表述',
      report({ leadership: '认真履行推进法治建设第一责任人职责，做到重要工作亲自部署。' }),
      'attention',
      /未见会议次数、批示、督办等可核对的内容/,
    ],
    [
      '一句话',
      `${without('二、')}`.replace('全年办理', '区长主持召开会议2次研究法治建设。全年办理'),
      'ok',
      /未单列，见1句/,
    ],
    ['一把手', report({ leadership: '“一把手”全年听取汇报4次。' }), 'ok', /单列/],
    ['没有', without('二、'), 'not-seen', /未见党政主要负责人/],
  ])('%s', (_, text, status, summary) => {
    const found = examine('R11', text);
    expect(found.status).toBe(status);
    expect(found.summary).toMatch(summary);
  });
});

describe('R12 R13 shortcomings', () => {
  test.each([
    ['4个镇街法制审核人员不足，原因是编制未落实。', 'ok', 'ok'],
    ['个别单位重视程度不够，执法力量薄弱。', 'attention', 'not-seen'],
    ['由于培训不够，个别干部法治意识不强。', 'attention', 'ok'],
    ['执法力量薄弱，究其原因，编制偏少。', 'attention', 'ok'],
    ['执法力量薄弱，这与人员流动频繁有关。', 'ok', 'ok'],
    ['因编制限制，执法力量薄弱。', 'ok', 'ok'],
    ['执法力量薄弱，因此办案不够及时。', 'attention', 'not-seen'],
  ])('%s is %s, cause %s', (lacks, specific, cause) => {
    expect(examine('R12', report({ lacks })).status).toBe(specific);
    expect(examine('R13', report({ lacks })).status).toBe(cause);
  });

  it('count the points and the share', () => {
    const lacks =
      '（一）意识不强。个别干部重视不够。\n（二）力量不足。专业人员缺乏。\n（三）宣传单一。形式不够多样。';
    expect(examine('R12', report({ lacks })).summary).toMatch(/^不足部分3项，占全文\d+(\.\d)?%，/);
  });

  it('say where 原因 is announced and not given', () => {
    const found = examine('R13', report({ lacks: '个别单位重视程度不够。' }));
    expect(found.summary).toBe('标题写明“原因”，正文未见原因表述。');
    expect(found.evidence).toHaveLength(1);
  });
});

describe('R14 plans', () => {
  test.each([
    ['6月底前编制清单。', 'ok'],
    ['由区司法局牵头推进。', 'ok'],
    ['印发《行政裁决事项目录》。', 'ok'],
    ['培训执法人员不少于60人。', 'ok'],
    ['进一步完善机制，切实提升能力。', 'attention'],
  ])('%s %s', (plans, status) => expect(examine('R14', report({ plans })).status).toBe(status));

  it('lists those that can be checked', () => {
    const plans = '不断完善机制。6月底前编制清单。持续加强监督。';
    expect(examine('R14', report({ plans }))).toMatchObject({
      summary: '下一年度安排3句，其中1句有任务、数量、时限、文件或责任单位。',
      evidence: ['6月底前编制清单。'],
    });
  });
});

describe('R17 parts of the outline document', () => {
  it('names what is not spoken of', () => {
    const { status, summary } = examine('R17', report());
    expect(status).toBe('not-seen');
    expect(summary).toContain('突发事件应对');
    expect(summary).not.toContain('行政执法');
  });

  it('reads the titles of bulleted items', () => {
    const measures = '· 招商协议合法性审查。全年审查58份。\n· 涉企检查减量。较上年减少41%。';
    const { summary } = examine('R17', report({ measures }));
    expect(summary).not.toMatch(/行政决策|行政执法/);
  });

  it('finds all in headings or text', () => {
    const measures =
      '深化“放管服”改革，办件320件。清理规范性文件3件。公布重大行政决策目录6项。办理行政处罚案件12件。组织防汛应急演练2次。调解矛盾纠纷40件。办理代表建议8件。建成数字政府平台1个。';
    expect(examine('R17', report({ measures }))).toMatchObject({ status: 'ok' });
  });
});
