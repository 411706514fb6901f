import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { clausesOf } from '@/utils/report/boilerplate/clauses';
import { judgeClauses } from '@/utils/report/boilerplate/judge';
import { leadLength } from '@/utils/report/boilerplate/lead';
import { specificsOf } from '@/utils/report/boilerplate/specifics';
import { findFigures } from '@/utils/report/quantities/findFigures';
import { fold } from '@/utils/text/fold';

describe('clauses', () => {
  const texts = (text: string) => clausesOf(text).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['加强领导,规范执法。办结3件;', ['加强领导', '规范执法', '办结3件']],
    ['按照“谁主管,谁负责”的原则,落实', ['按照“谁主管,谁负责”的原则', '落实']],
    ['印发《意见(试行,修订)》,公布', ['印发《意见(试行,修订)》', '公布']],
    ['未闭合“引号。下一句,继续', ['未闭合“引号', '下一句', '继续']],
    [`“${'长'.repeat(70)},后`, [`“${'长'.repeat(70)}`, '后']],
    ['', []],
    [',,。', []],
  ])('of %s', (text, expected) => expect(texts(text)).toEqual(expected));
});

describe('the lead of a clause', () => {
  test.each([
    ['一是强化监督', '一是'],
    ['2023年,', '2023年,'],
    ['我局认真落实', '我局'],
    ['市场监管分局大力开展', '市场监管分局'],
    ['区委、区政府主要负责人带头学法', '区委、区政府主要负责人'],
    ['青石镇坚持依法行政', '青石镇'],
    ['同时区司法局将进一步完善', '同时区司法局将'],
    ['将法治建设纳入规划', ''],
    ['加快建设法治政府', ''],
    ['法治政府建设取得成效', ''],
    ['政府信息公开工作', ''],
    ['全面提升法治城区建设', ''],
    ['把习近平总书记关于坚持全面依法治国的部署作为学习重点内容', ''],
  ])('%s begins with %s', (clause, lead) => expect(clause.slice(0, leadLength(clause))).toBe(lead));
});

describe('specifics', () => {
  const kinds = (clause: string) =>
    Object.entries(specificsOf(clause)).flatMap(([kind, found]) => (found ? [kind] : []));

  test.each([
    ['印发《工作要点》', ['document', 'made', 'act', 'held']],
    ['根据临政发〔2023〕4号', ['document', 'number']],
    ['培育“绿芽”队伍', ['name']],
    ['拨打12345热线', ['number']],
    ['深化“放管服”改革', []],
    ['推动“阳光执法”“贴心服务”理念落地', []],
    ['形成“书记牵头抓,各方配合抓”的工作机制', []],
    ['确保文件合法出台', []],
    ['规范文件制发程序', []],
    ['制定工作方案', []],
    ['实现“全天候”服务', []],
    ['打造法治建设“城南样板”', []],
    ['树立“守法光荣”的理念', []],
    ['完成2023年度任务', []],
    ['编制权责清单', ['document']],
    ['开展案卷评查', ['routine']],
    ['健全案卷评查制度', []],
    ['纠正“重实体、轻程序”现象', []],
    ['完善工作机制', []],
    ['发挥“云溪知识产权研究院”作用', ['name']],
    ['构建“1+4”执法体系', ['name']],
    ['推行“马上办、网上办、自助办”', []],
    ['区委第五轮巡察', ['number']],
    ['开展第二批主题教育', []],
    ['率先建成调解中心', ['act']],
    ['推动各项工作率先突破', []],
    ['通过镇政府网站公开预算', ['act']],
    ['积极推进网格试点工作', []],
    ['举行普法论坛', ['held']],
  ])('of %s: %j', (clause, expected) => expect(kinds(clause)).toEqual(expected));
});

describe('judging', () => {
  const judged = (text: string) => {
    const folded = fold(text);
    return judgeClauses(folded, [], findFigures(folded).figures).map(({ rule, evidence }) =>
      rule ? rule.kind : evidence,
    );
  };

  it('lets what can be checked win over any rule', () => {
    expect(judged('不断完善工作机制,')).toEqual(['vague']);
    expect(judged('不断完善工作机制6项,')).toEqual(['fact']);
    expect(judged('不断完善《会商制度》,')).toEqual(['fact']);
    expect(judged('不断完善“周三会商”机制,')).toEqual(['name']);
  });

  it('keeps guidance a formula even with a document, but not with a figure', () => {
    expect(judged('认真贯彻落实上级《实施意见》精神')).toEqual(['formula']);
    expect(judged('学习贯彻习近平法治思想12次')).toEqual(['fact']);
  });

  it('tells circumstances from statements', () => {
    expect(judged('在办理案件过程中,')).toEqual(['none']);
    expect(judged('对涉及村民切身利益的重大事项,')).toEqual(['none']);
    expect(judged('列入镇长办公会的议题,')).toEqual(['none']);
    expect(judged('在普法工作中存在的问题主要是形式单一等,')).toEqual(['vague']);
    expect(judged('执法人员佩戴记录仪,')).toEqual(['plain']);
  });

  it('says the same of traditional characters and broken lines', () => {
    expect(judged('切實\n履行法定職責，')).toEqual(judged('切实履行法定职责，'));
  });

  it('answers for any text, in order and inside it', () => {
    const pieces = fc.constantFrom(
      '“',
      '”',
      '《',
      '》',
      ',',
      '。',
      '\n',
      '加强',
      '12',
      '\ud83d',
      '不断',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
        const folded = fold(parts.join(''));
        let reached = 0;
        for (const { start, head, end } of judgeClauses(folded, [], [])) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(head).toBeGreaterThanOrEqual(start);
          expect(end).toBeGreaterThanOrEqual(head);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(folded.text.length);
      }),
    );
  });
});
