import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf, readOutline } from '@/utils/report/outline/outline';
import { fold } from '@/utils/text/fold';

/** One line a section: role, indented by level, then label and title. */
const drawn = (text: string) =>
  outlineOf(fold(text)).map(
    ({ level, label, title, role }) => `${'  '.repeat(level - 1)}${role} ${label}${title}`,
  );

const TITLE = '云溪市临江区2023年法治政府建设情况报告';

describe('levels and numbering', () => {
  it('nests 一、 (一) 1. (1) 一是, in full and half width', () => {
    const text = [
      TITLE,
      '2023年，临江区依法行政，现将有关情况报告如下：',
      '一、主要举措和成效',
      '（一）规范行政执法',
      '1．推行执法公示',
      '（1）公示主体。录入执法主体32个。',
      '①按月更新。每月更新目录。',
      '一是公示人员，录入612人；二是公示结果，录入处罚决定。',
      '㈡化解矛盾纠纷',
      '调解纠纷940件。',
      '二、存在的不足和原因',
      '案卷评查发现4个单位文书不规范，原因是培训不够。',
      '三、2024年工作安排',
      '6月底前完成清单编制。',
      '临江区人民政府',
      '2024年3月1日',
    ].join('\n');
    expect(drawn(text)).toEqual([
      'opening ',
      'measures 一、主要举措和成效',
      '  measures （一）规范行政执法',
      '    measures 1．推行执法公示',
      '      measures （1）公示主体',
      '      measures ①按月更新',
      '        measures 一是公示人员',
      '        measures 二是公示结果',
      '  measures ㈡化解矛盾纠纷',
      'shortcomings 二、存在的不足和原因',
      'plans 三、2024年工作安排',
      'closing ',
    ]);
  });

  it('takes headings that run into the paragraph, and skipped levels', () => {
    const text = `${TITLE}\n一、工作开展情况\n1.公布3张清单。其中审批事项清单812项。2.压缩时限。平均压缩四成。`;
    expect(drawn(text).slice(1)).toEqual([
      'measures 一、工作开展情况',
      '    measures 1.公布3张清单',
      '    measures 2.压缩时限',
    ]);
  });

  it('reads a report that is one paragraph', () => {
    const text =
      '临江区2023年法治政府建设工作总结 一、规范执法，强化监督 一是开展案卷评查。抽取案卷40份。二是公示结果。录入决定512件。 二、存在问题 力量不足。 三、下一步打算 招录人员。';
    expect(drawn(text)).toEqual([
      'opening ',
      'measures 一、规范执法，强化监督',
      '        measures 一是开展案卷评查',
      '        measures 二是公示结果',
      'shortcomings 二、存在问题',
      'plans 三、下一步打算',
    ]);
  });

  it.each([
    ['a missing number', ['一、规范执法', '三、化解纠纷'], 2],
    ['a doubled number', ['一、规范执法', '二、化解纠纷', '二、公开信息'], 3],
    ['two numbers in a row', ['（二）（一）主动公开'], 1],
    ['a heading that ends with a semicolon', ['一、主要举措和成效；'], 1],
    ['a heading that ends with a full stop', ['一、主要举措和成效。'], 1],
    ['traditional characters', ['一、強化執法監督', '二、化解糾紛'], 2],
  ])('keeps %s', (_, headings, count) => {
    const text = [TITLE, ...headings.map((heading) => `${heading}\n全年办理案件32件，均已办结。`)];
    expect(drawn(text.join('\n'))).toHaveLength(1 + count);
  });

  it('does not take counts, decimals and articles for numbering', () => {
    const text = `${TITLE}\n一、规范执法\n收到一、二审案件12件。1.3万人次参加。依据第二条第（三）项处理。新增唯一是否公开选项。`;
    expect(drawn(text)).toHaveLength(2);
  });

  it('makes a heading whole that a PDF broke', () => {
    const text = `${TITLE}\n一、完善政府法律顾问和公职律师 制度\n聘请顾问5名。`;
    expect(drawn(text)[1]).toBe('measures 一、完善政府法律顾问和公职律师制度');
  });

  it('takes bullets before the numbering', () => {
    const text = `${TITLE}\n二、存在的问题\n- 一是培训不够。全年仅培训1次。\n- 二是力量不足。专职仅2人。`;
    expect(drawn(text).slice(1)).toEqual([
      'shortcomings 二、存在的问题',
      '        shortcomings 一是培训不够',
      '        shortcomings 二是力量不足',
    ]);
  });
});

describe('parts without a number', () => {
  it('takes a themed line of its own for a heading', () => {
    const text = `${TITLE}\n主要举措和成效\n办理案件32件。\n存在的问题\n力量不足。\n下一步工作打算\n招录人员。`;
    expect(drawn(text).slice(1)).toEqual([
      'measures 主要举措和成效',
      'shortcomings 存在的问题',
      'plans 下一步工作打算',
    ]);
  });

  it('finds shortcomings and plans in closing paragraphs without a heading', () => {
    const text = [
      TITLE,
      '一、规范执法',
      '全年办理行政处罚案件320件，召开案件会商会6次，评查案卷40份，发现问题均已整改，公开处罚决定。',
      '2023年，我区法治建设取得一些成绩，但也存在一些不足，主要是执法力量薄弱。',
      '2024年，我区将完善机制，招录执法人员。',
      '临江区人民政府',
    ].join('\n');
    expect(drawn(text).slice(1)).toEqual([
      'measures 一、规范执法',
      'shortcomings ',
      'plans ',
      'closing ',
    ]);
  });

  it('finds both in one paragraph', () => {
    const text = `${TITLE}\n一、规范执法\n全年办理行政处罚案件320件，召开案件会商会6次，评查案卷40份，公开处罚决定。\n对照要求，我区工作还存在一定差距，专业人员不足。下一步，我区将招录人员。`;
    expect(drawn(text).slice(1)).toEqual(['measures 一、规范执法', 'shortcomings ', 'plans ']);
  });

  it('leaves problems that an inspection found to the measures', () => {
    const text = `${TITLE}\n一、规范执法\n${'全年办理行政处罚案件320件。'.repeat(5)}\n针对督察发现的存在问题，责令3个单位整改。`;
    expect(drawn(text).slice(1)).toEqual(['measures 一、规范执法']);
  });

  it('separates site furniture, title, salutation and signature', () => {
    const text = [
      '无障碍 登录',
      '您当前的位置：首页 > 政务公开',
      TITLE,
      '来源：区司法局 发布时间：2024-03-12',
      '市人民政府：',
      '2023年，临江区推进依法行政。现报告如下。',
      '一、规范执法',
      '办理案件32件。',
      '特此报告。',
      '临江区人民政府',
      '2024年3月1日',
      '扫一扫在手机打开当前页',
    ].join('\n');
    expect(drawn(text)).toEqual([
      'furniture ',
      'opening ',
      'furniture ',
      'opening ',
      'measures 一、规范执法',
      'closing ',
      'furniture ',
    ]);
  });

  it('parts a report without any heading by its turns', () => {
    const text = `${TITLE}\n2023年，我局依法行政，现报告如下。\n办理行政许可320件，处罚案件12件，听证2次，复议案件1件，均已办结，未发生败诉，群众评价良好，公开决定书320份，培训执法人员54人次，评查案卷40份。\n下一步，我局将招录人员。`;
    expect(drawn(text)).toEqual(['opening ', 'measures ', 'plans ']);
  });
});

it('takes bullets for items', () => {
  const text = `${TITLE}\n一、工作情况\n· 涉企检查减量。较上年减少41%。\n· 宣传。发放资料500份。`;
  expect(outlineOf(fold(text)).map(({ level, title }) => [level, title])).toEqual([
    [1, ''],
    [1, '工作情况'],
    [5, '涉企检查减量'],
    [5, '宣传'],
  ]);
});

describe('roles', () => {
  const roleOf = (...lines: string[]) =>
    outlineOf(fold([TITLE, ...lines].join('\n'))).map(({ role }) => role);

  it.each([
    ['一、党政主要负责人履行推进法治建设第一责任人职责情况', 'leadership'],
    ['一、强化组织领导，统筹谋划各项工作', 'leadership'],
    ['一、2023年主要工作', 'measures'],
    ['一、2023年度重点工作任务', 'measures'],
    ['二、2024年重点工作', 'plans'],
    ['二、下步工作思路', 'plans'],
    ['三、存在的不足及原因分析', 'shortcomings'],
    ['三、差距与不足', 'shortcomings'],
    ['二、聚焦突出问题，强化专项治理', 'measures'],
    ['二、上年存在问题整改情况', 'measures'],
    ['一、2023年主要举措、成效和不足', 'measures'],
    ['一、认真履行第一职责', 'leadership'],
    ['一、领悟法治思想，贯彻法治规划', 'leadership'],
    ['一、以习近平法治思想为引领，明确方向', 'leadership'],
    ['一、贯彻上级工作部署，推进全面依法治区', 'leadership'],
    ['五、其他需要报告的情况', 'other'],
    ['三、數字政府建設', 'measures'],
  ])('%s is %s', (heading, role) => {
    expect(roleOf(heading, '全年办理案件32件，均已办结。')[1]).toBe(role);
  });

  it('leaves organising below a subject, and a general title above it, to the measures', () => {
    const body = '全年办理案件32件。';
    expect(roleOf('二、加强制度建设', '（一）高位统筹部署', body).slice(1)).toEqual([
      'measures',
      'measures',
    ]);
    expect(
      roleOf('一、工作开展情况', '（一）加强组织领导', body, '（二）夯实基础', body).slice(1),
    ).toEqual(['measures', 'leadership', 'measures']);
  });

  it('gives organising to leadership unless other subjects stand below it', () => {
    const body = '全年办理案件32件。';
    expect(roleOf('一、主要举措', '（一）健全推进机制', body).slice(1)).toEqual([
      'measures',
      'leadership',
    ]);
    expect(
      roleOf('一、健全推进机制', '1.加强统筹部署', body, '2.优化法律顾问制度', body).slice(1),
    ).toEqual(['measures', 'leadership', 'measures']);
  });

  it('keeps a title on studying whatever the items below it list, and looks at numbered sections', () => {
    const studying = '（一）深入贯彻习近平法治思想';
    const item = (title: string) => `一是${title}。全年开展6次。二是部署年度任务。印发要点1份。`;
    expect(roleOf('一、主要举措', studying, item('坚持会前学法'))[2]).toBe('leadership');
    expect(roleOf('一、主要举措', studying, item('化解矛盾纠纷'))[2]).toBe('leadership');
    const sections = ['1.化解矛盾纠纷', '调解54件。', '2.深化普法宣传', '宣讲12场。'];
    expect(roleOf('一、主要举措', studying, ...sections)[2]).toBe('measures');
    const numbered = roleOf('一、主要举措', '（一）强化思想引领', '1.健全学法机制', '学法6次。');
    expect(numbered.slice(2)).toEqual(['leadership', 'leadership']);
  });

  it('lets the sections below decide on a title that says nothing specific', () => {
    const body = '全年研究议题32个。';
    expect(
      roleOf('一、工作回顾', '（一）谋全局', '1.强化党的领导', body, '2.制定方案', body).slice(2),
    ).toEqual(['leadership', 'leadership', 'leadership']);
  });

  it('finds shortcomings and plans as parts of the measures section', () => {
    const body = '全年办理案件32件。';
    expect(
      roleOf(
        '一、工作情况',
        '（一）规范执法',
        body,
        '（二）存在的问题',
        body,
        '（三）下一步打算',
        body,
      ),
    ).toEqual(['opening', 'measures', 'measures', 'shortcomings', 'plans']);
  });
});

it('a heading that turns to the shortcomings itself is that part, not an empty one before it', () => {
  const text = '2022年,我区办结案件3件。\n(二),存在的问题';
  const sections = outlineOf(fold(text));
  expect(sections.filter(({ start, end }) => start === end)).toEqual([]);
  expect(sections.map(({ role }) => role)).toContain('shortcomings');
});

describe('laws', () => {
  const words = fc.constantFrom(
    ...[
      '一、',
      '（二）',
      '3.',
      '一是',
      '规范执法',
      '存在的问题',
      '下一步，我局将',
      '。',
      '；',
      '\n',
      ' ',
    ],
    ...['2023年', '报告', '临江区人民政府', '“', '《', '🙂', '\ud83d'],
  );
  const texts = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(''));

  it('first-level sections cover the text, deeper ones stand inside', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        const { sections } = readOutline(fold(text));
        let reached = fold(text).text === '' ? text.length : 0;
        const open: (typeof sections)[number][] = [];
        for (const section of sections) {
          expect(section.start).toBeLessThan(section.end);
          while (open.length > 0 && (open[open.length - 1]?.end ?? 0) <= section.start) open.pop();
          const parent = open[open.length - 1];
          if (parent && section.start > parent.start) {
            expect(section.end).toBeLessThanOrEqual(parent.end);
          } else if (!parent) {
            expect(section.start).toBe(reached);
            reached = section.end;
          }
          open.push(section);
        }
        expect(reached).toBe(text.length);
      }),
    );
  });
});
