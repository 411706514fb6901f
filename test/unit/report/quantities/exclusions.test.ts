import { describe, expect, it } from 'vitest';
import { fold } from '../../../../utils/text/fold';
import { EXCLUSION_RULES } from '../../../../utils/report/quantities/exclude';
import { findFigures } from '../../../../utils/report/quantities/findFigures';
import type { ExclusionReason } from '../../../../utils/report/quantities/types';

/** Sentences of our own in which no number is a figure; 【】 are around the number whose reason is given. */
const TRAPS: readonly (readonly [string, ExclusionReason])[] = [
  ['【2023年】，我镇坚持依法行政。', 'date'],
  ['某县【2022年度】法治政府建设情况报告', 'date'],
  ['【二〇二三年一月十五日】', 'date'],
  ['发布日期：【2024-01-18】', 'date'],
  ['更新于【2021/03/29】', 'date'],
  ['成文日期 【2022.11】', 'date'],
  ['【2019、2020年】均获评优秀。', 'date'],
  ['【2017至2019年】工作回顾', 'date'],
  ['实施方案（【2021—2025】）', 'year'],
  ['【1—3月】为集中整治期。', 'date'],
  ['截止到【5\n月底】。', 'date'],
  ['于【7月】和十一月开展研判。', 'date'],
  ['前【三季度】工作总结', 'date'],
  ['办公时间【8:30】起。', 'date'],
  ['每周【三】组织学习。', 'date'],
  ['过去【五年】的成绩来之不易。', 'period'],
  ['【三年来】，法治环境持续向好。', 'period'],
  ['实施【三年行动】计划。', 'period'],
  ['庆祝建党【100周年】。', 'period'],
  ['开展为期【3个月】的专项整治。', 'period'],
  ['承诺【15个工作日】内办结。', 'time-limit'],
  ['实现【1个工作日】办结。', 'time-limit'],
  ['须在【48小时】内报告。', 'time-limit'],
  ['提供【24小时】自助服务。', 'time-limit'],
  ['按照某府发【〔2021〕33号】文件要求', 'document-number'],
  ['依据省政府令【第379号】施行', 'document-number'],
  ['印发【15号】文件', 'document-number'],
  ['适用【第二十四条】之规定', 'article'],
  ['违反【第三条第二款】', 'article'],
  ['【一、】主要举措', 'section-number'],
  ['（【二）】存在问题', 'section-number'],
  ['【3.】规范执法行为。', 'section-number'],
  ['【一是】强化领导。', 'section-number'],
  ['工作落实。【二是】压实责任。', 'section-number'],
  ['总体推进有序 【三、】存在的不足', 'section-number'],
  ['履行【第一】责任人职责', 'ordinal'],
  ['委托【第三】方评估', 'ordinal'],
  ['举办【第二期】培训班', 'ordinal'],
  ['【其一】，责任不实。', 'ordinal'],
  ['考核位列全市【第10名】', 'rank'],
  ['进入全省【前10%】', 'rank'],
  ['得分超过【87%】的乡镇街道', 'rank'],
  ['荣获征文【一等奖】', 'rank'],
  ['排名由【12位】前移', 'rank'],
  ['党的【二十大】精神', 'session'],
  ['党的二十届【三中】全会', 'session'],
  ['县委十四届【六次】全会', 'session'],
  ['【第36次】常务会议', 'session'],
  ['市十三届人大【五次】会议', 'session'],
  ['区委【七次】（扩大）会议', 'session'],
  ['健全县乡村【三级】网络', 'level'],
  ['为【60岁】以上老人上门服务', 'level'],
  ['贯彻《安全生产【15】条措施》', 'title'],
  ['做到“【两个】维护”', 'slogan'],
  ['打造“【331】”治理机制', 'slogan'],
  ['启动“【八五】”普法', 'slogan'],
  ['采用“【1+N】”形式', 'slogan'],
  ['深化【一件事】改革', 'slogan'],
  ['让群众最多跑【一次】', 'slogan'],
  ['落实行政执法【三项】制度', 'slogan'],
  ['按照【五个一】标准', 'slogan'],
  ['实现【零】距离服务', 'slogan'],
  ['落实中央【八项】规定精神', 'slogan'],
  ['提供【一对一】辅导', 'slogan'],
  ['拨打【12348】热线', 'hotline'],
  ['推进【12345】与110对接', 'hotline'],
  ['结合【12·4】国家宪法日', 'festival'],
  ['围绕【3.15】消费者权益日', 'festival'],
  ['先后开展【315】消费者权益日宣传', 'festival'],
  ['上线【3.0】版系统', 'version'],
  ['整治【104国道】沿线环境', 'place-name'],
  ['联系电话：【0511-85512345】', 'identifier'],
  ['某公网安备 【32110202000001号】', 'identifier'],
  ['治理PM【2.5】污染', 'identifier'],
  ['建设【5G】应用场景', 'identifier'],
  ['每季度召开【一次】会议', 'mechanism'],
  ['申请人只需申请【一次】。', 'mechanism'],
  ['推行“【1】次执法、开展宣讲、进行警示、组织考试、现场答疑”模式', 'mechanism'],
  ['全年未发生【一起】重大安全事故', 'absence'],
  ['刑释人员无【一人】脱管', 'absence'],
  ['获市司法局等【5部门】联合表彰', 'mechanism'],
  ['每个科室检查【1家】', 'mechanism'],
  ['每年不少于【2次】', 'mechanism'],
  ['从【四个】方面发力', 'mechanism'],
  ['开展【十大】专项行动', 'mechanism'],
  ['由【两名】以上执法人员实施', 'mechanism'],
  ['建立起【一套】完整流程', 'mechanism'],
];

/** Chinese numerals inside words: neither figures nor exclusions. */
const WORDS = [
  '进一步统一思想，单一窗口，万众一心',
  '十分重视，一致好评，与群众一起推进',
  '红十字会与三农工作',
  '百姓满意，千方百计，千家万户',
  '四川、三亚、九江、六安',
  '依法治理成立领导小组，取得一定成效',
  '贯彻《中共中央关于进一步全面深化改革的决定》',
  '零售业与零星工程',
];

function excluded(sentence: string) {
  const before = fold(sentence.slice(0, sentence.indexOf('【')).replace(/】/g, '')).text.length;
  const folded = fold(sentence.replace(/[【】]/g, ''));
  const findings = findFigures(folded);
  const number = fold(/【([^】]*)】/.exec(sentence)?.[1] ?? '').text;
  const at = folded.text.indexOf(number, Math.max(0, before - 1));
  const exclusion = findings.exclusions.find((e) => e.start < at + number.length && at < e.end);
  return { ...findings, at, exclusion };
}

describe('numbers that are no figures', () => {
  it.each(TRAPS)('%s', (sentence, reason) => {
    const { figures, at, exclusion } = excluded(sentence);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(figures).toEqual([]);
    expect(exclusion?.reason).toBe(reason);
  });

  it.each(WORDS)('%s', (text) => {
    expect(findFigures(fold(text))).toEqual({ figures: [], exclusions: [] });
  });
});

describe('every exclusion rule', () => {
  it.each(EXCLUSION_RULES.map((rule) => [rule.example, rule] as const))(
    'excludes in %s',
    (example, rule) => {
      expect(excluded(example).exclusion?.reason).toBe(rule.reason);
    },
  );

  it.each(EXCLUSION_RULES.flatMap(({ counter }) => (counter ? [counter] : [])))(
    'leaves the figure in %s',
    (counter) => {
      const { figures, at } = excluded(counter);
      expect(figures.some((f) => f.start <= at && at < f.end)).toBe(true);
    },
  );
});
