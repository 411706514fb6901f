import { at, before, type ExclusionRule } from './rule';

/** Numbers of documents, articles, sections, and other identifiers. */
export const DOCUMENTS: readonly ExclusionRule[] = [
  {
    reason: 'document-number',
    before: before('[〔(【]'),
    at: at('(?:19|20)\\d\\d[〕)】](?:第)?\\d{1,5}(?:号)?'),
    whole: true,
    example: '依据渝府发【〔2021〕33号】文件',
  },
  {
    reason: 'section-number',
    before: before('[〔【]'),
    at: at('\\d{1,3}[〕】]'),
    whole: true,
    example: '开展专项行动【〔12〕】',
  },
  {
    reason: 'identifier',
    before: before('(?:^|\\n)-'),
    at: at('\\d{1,3}-(?=\\n|$)'),
    example: '-【12】-',
  },
  {
    reason: 'identifier',
    before: before('(?:^|\\n)-?'),
    at: at('\\d{1,4}页(?=\\n|$)'),
    example: '-【4页】',
    counter: '印制宣传册【4页】',
  },
  { reason: 'identifier', at: at('1[3-9]\\d{9}(?!\\d)'), example: '联系电话:【13800000000】' },
  {
    reason: 'identifier',
    at: at('0\\d{2,3}-?\\d{7,8}(?!\\d)'),
    example: '电话:【0512-55550000】',
  },
  {
    reason: 'identifier',
    before: before('(?:ICP备|网安备|备案号|编号|编码|代码|邮编|电话|传真|QQ|账号|证号|标识码):?'),
    at: at('\\d{4,18}(?:号)?(?:-\\d{1,3})?(?![\\d件个次条人份万余多])'),
    example: '公网安备【32000002000000号】',
    counter: '报备【1200件】',
  },
  {
    reason: 'identifier',
    before: before('(?<![A-Z]{2})[A-Za-z][-._]?|PM '),
    at: at('\\d{1,9}(?:\\.\\d{1,3})?'),
    example: '细颗粒物PM【2.5】浓度',
    counter: '检查KTV【13家】',
  },
  {
    reason: 'identifier',
    before: before('[A-Z]{3}[-._]?'),
    at: at('\\d{1,9}(?:\\.\\d{1,3})?(?![\\d.家个台所处件条次])'),
    example: '通过ISO【9001】认证',
  },
  {
    reason: 'identifier',
    at: at('\\d{1,9}(?:\\.\\d{1,3})? ?(?!km|kg|m²|m³)[A-Za-z]{1,12}'),
    example: '建成【5G】基站',
    counter: '巡查河道【15km】',
  },
  {
    reason: 'place-name',
    at: at('\\d{1,4}(?:国道|省道|县道|乡道|高速|号线|路公交|号楼|号院|号门|弄|单元|室)'),
    example: '【104国道】沿线整治',
  },
  {
    reason: 'document-number',
    before: before('第?'),
    at: at('\\d{1,5}号(?:令|文件|文|公告|通告|决定|议案|提案|工单)?'),
    whole: true,
    example: '以【15号】文件印发',
  },
  { reason: 'identifier', at: at('{H}号'), example: '实施【一号】创新工程' },
  {
    reason: 'article',
    before: before('第'),
    at: at('{N}(?:[、和至-]{1,2}第?{N}){0,8}(?:条|款|项|章|节|编|目)(?:第{N}[款项]){0,2}'),
    whole: true,
    example: '根据【第二十四条】规定',
    counter: '立法建议【24条】',
  },
  {
    reason: 'version',
    at: at('\\d{1,2}\\.\\d{1,2}(?=版|时代|模式)'),
    example: '上线【3.0】版平台',
  },
  {
    reason: 'version',
    at: at('\\d\\.0(?=[”\\u4e00-\\u9fff])(?!万|亿|个|件|分|元|倍)'),
    example: '建成智慧监管【2.0】平台',
  },
];
