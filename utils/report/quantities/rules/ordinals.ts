import { at, before, type ExclusionRule } from './rule';

/** Places in an order: sessions of bodies, ordinals, ranks, levels. */
export const ORDINALS: readonly ExclusionRule[] = [
  {
    reason: 'rank',
    before: before('第'),
    at: at('{N}(?:名|位)(?!责任)'),
    whole: true,
    example: '考核位列全市【第10名】',
    counter: '表彰【10名】先进',
  },
  {
    reason: 'session',
    before: before('第'),
    at: at(
      '{N}(?:[、和至-]{1,2}第?{N}){0,8}(?:次|届|轮)(?:\\(扩大\\))?(?=[^,。;]{0,12}(?:会|大会|代表))',
    ),
    whole: true,
    example: '召开【第36次】常务会议',
    counter: '召开常务会议【36次】',
  },
  {
    reason: 'ordinal',
    before: before('第'),
    at: at('{N}(?:[、和至-]{1,2}第?{N}){0,8}(?:次|届|轮|期|批|个|场|部|号|类|方|季|代|站|类)?'),
    whole: true,
    example: '举办【第二期】培训班',
    counter: '举办培训班【2期】',
  },
  {
    reason: 'ordinal',
    before: before('其'),
    at: at('[一二三四五六](?=[,是、])'),
    whole: true,
    example: '【其一】,责任落实不够',
  },
  {
    reason: 'session',
    at: at('(?:十[一二三四五六七八九]|二十[一二三四五]?)大(?!队|项|类|行)'),
    example: '党的【二十大】精神',
  },
  {
    reason: 'session',
    at: at(
      '{N}届(?=[^,。;]{0,9}(?:[一二三四五六七八九十\\d]{1,3}[次中]|全会|人大|政协|常委|委员|纪委|代表))',
    ),
    example: '市委【五届】三次全会',
    counter: '连续举办【3届】法治文化节',
  },
  {
    reason: 'session',
    at: at('{H}中(?=全会|[、和及]{H}中|[、和及]历次)'),
    example: '党的二十届【三中】全会',
  },
  {
    reason: 'session',
    before: before(
      '[届中次](?:[^,。;\\d]{0,8}(?:人大|政协|常委会|党代会|[省市区县纪党]委|委员会))?[、和及]?',
    ),
    at: at(
      '{N}次(?=[、和及]{N}次|(?:全体)?\\(?(?:扩大)?\\)?(?:全会|全体会议|代表大会|会议|党代会))',
    ),
    example: '市十三届人大【五次】会议',
  },
  {
    reason: 'session',
    at: at('{H}次(?:\\(扩大\\)会议|全会|全体会议)'),
    example: '区委【七次】(扩大)会议',
  },
  { reason: 'rank', at: at('{N}等(?:奖|功|次)'), example: '荣获【一等奖】' },
  {
    reason: 'rank',
    before: before(
      '(?:排名|位列|位居|名列|位次)(?:全国|全省|全市|全区|全县|同类|同级)?(?:前|第)?|(?:居|列|进入)(?:全国|全省|全市|全区|全县)(?:前|第)?',
    ),
    at: at('{N}(?:名|位|%)?'),
    whole: true,
    example: '综合考核【排名全市前3】',
  },
  {
    reason: 'rank',
    before: before('(?<![目当此日年会任考课事赛岗之以月先午])前'),
    at: at('{N}(?:%|名|位|强|列)'),
    whole: true,
    example: '进入全省【前10%】',
    counter: '目前【22名】工作人员持证',
  },
  {
    reason: 'rank',
    before: before('(?:超过|高于|优于|领先于?|超)(?:全国|全省|全市)?'),
    at: at('\\d{1,3}(?:\\.\\d{1,2})?%的(?=乡镇|街道|镇街|县|区|市|地区|部门|单位|城市|省)'),
    example: '得分超过【87%】的乡镇街道',
    counter: '超过【87%】的案件调解结案',
  },
  {
    reason: 'rank',
    at: at('{N}个[\\u4e00-\\u9fff]{1,6}中(?=排名|排|位列|名列|位居|居)'),
    example: '在【168个】城市中排名靠前',
  },
  { reason: 'rank', at: at('{N}强(?![度化制])'), example: '入选全国【100强】县' },
  {
    reason: 'rank',
    before: before('(?:升|降|跃|移|进)(?:至|到|居)|排名(?:由|从)'),
    at: at('{N}位'),
    example: '排名由【12位】升至8位',
  },
  {
    reason: 'level',
    at: at('\\d{1,3}(?:-\\d{1,3})?周?岁(?=及?以上|及?以下|老|儿|未成年|的|至|人|女|男)'),
    example: '为【60岁】以上老人提供咨询',
    counter: '人均预期寿命达到【80岁】',
  },
  {
    reason: 'level',
    at: at('(?:{N}|\\d\\.\\d)级'),
    example: '健全区、镇、村【三级】联动体系',
  },
];
