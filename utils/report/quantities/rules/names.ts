import { at, before, type ExclusionRule } from './rule';

/** Numbers that are part of a name or of a way of working. */
export const NAMES: readonly ExclusionRule[] = [
  {
    reason: 'hotline',
    at: at(
      '(?:123\\d\\d|124\\d\\d|96\\d{3,4})(?!\\d|件|次|条|个|人|份|户|起|宗|张|元|万|余|多|\\.)',
    ),
    example: '通过【12345】热线受理',
    counter: '发放资料【12345份】',
  },
  {
    reason: 'hotline',
    at: at('1(?:10|19|20|22)(?=”|报警|平台|指挥|联动|对接|接处警|急救|警情|与12345|非警务)'),
    example: '推进【110】与12345对接',
  },
  {
    reason: 'slogan',
    at: at('{N}(?:[+]|[×xX*](?=\\d))(?:{N}|[A-Z])(?:[+×xX*](?:{N}|[A-Z])){0,12}'),
    example: '采用【1+N】形式',
  },
  { reason: 'slogan', at: at('{N}对{N}|{N}[vV]{N}'), example: '提供【一对一】服务' },
  {
    reason: 'slogan',
    at: at('(?:{H}|\\d)个(?:一(?![级类般线流定些家])|百分百|100%|全覆盖|坚持|必须)'),
    example: '按照【五个一】标准',
  },
  {
    reason: 'slogan',
    at: at(
      '(?:十[一二三四五六]?|[六七八九])五(?=”?(?:规划|普法|时期|期间|以来|收官|开局|末|发展))',
    ),
    example: '启动【八五】普法工作',
  },
  {
    reason: 'slogan',
    before: before('跑'),
    at: at('(?:一|1|两|2)次'),
    example: '实现最多跑【一次】',
    counter: '平均跑动次数【0.28次】',
  },
  {
    reason: 'slogan',
    before: before('(?:执法|落实|推行|执行|深化|推进|完善)“?'),
    at: at('[三3]项制度'),
    example: '落实行政执法【三项】制度',
  },
  {
    reason: 'slogan',
    at: at(
      '一件事(?!项)|一次办|一次性|一次告知|一张网|一张清单|一扇门|一窗|一网|一站式|一条龙|一把手|一枚印章|一个窗口|一套班子|一家人|一户一|一村一|一企一|一事一|一案一|一人一|一镇一|一校一|一岗双责|一票否决|一门式|一条线|一体化|一级抓|一月一|一季一|一年一|一周一|一线',
    ),
    example: '深化【一件事】服务',
  },
  {
    reason: 'slogan',
    at: at(
      '八项规定|三次产业|[一二]次产业|两个?(?:大局|市场)|两位数|十件(?:大事|实事|民生实事)|七个有之|两个一百年|\\d{1,2}连[丰增冠升降]',
    ),
    example: '落实中央【八项】规定精神',
  },
  {
    reason: 'slogan',
    at: at('[两四]个(?:维护|确立|意识|自信|服务|全面)|[三四五六]个(?:意识|自信|全面|伟大|必然)'),
    example: '做到【两个】维护',
  },
  {
    reason: 'mechanism',
    at: at('(?:两|2)(?:名|人)(?:及?以上)?(?=具有|具备|行政执法|执法|工作人员)'),
    example: '由【两名】以上执法人员实施',
  },
  {
    reason: 'mechanism',
    at: at('{N}大(?!队|于|会|桥)(?=[\\u4e00-\\u9fff])'),
    example: '开展【十大】专项行动',
  },
];
