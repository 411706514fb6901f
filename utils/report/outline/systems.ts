/**
 * The parts of the 法治政府建设实施纲要（2021—2025年） that a report can answer: eight systems and the guarantee by
 * organisation (domain.md §1.2, R17). The 2015–2020 headings fall into the same parts.
 */
export interface System {
  /** As the reader sees it. */
  name: string;
  /** Words of headings. */
  title: RegExp;
}

export const SYSTEMS: readonly System[] = [
  {
    name: '政府机构职能',
    title:
      /职能|放管服|审批|政务服务|营商|一网通办|权责清单|市场(?:监管|秩序|环境|准入)|行政许可|减证|便民|信用|公平竞争|生态|服务(?:效率|质量|水平)/,
  },
  {
    name: '依法行政制度',
    title:
      /规范性文件|制度(?:建设|体系)|立法|地方性法规|规章|依法行政制度|制规|备案审查|文件(?:管理|清理|审查)/,
  },
  {
    name: '行政决策',
    title: /决策|合法性审(?:查|核)|法律顾问|公职律师|顾问律师|专家论证|风险评估/,
  },
  {
    name: '行政执法',
    title: /执法|三项制度|双随机|行政处罚|行政检查|裁量|行刑衔接|两法衔接/,
  },
  {
    name: '突发事件应对',
    title: /突发|应急|疫情|防疫|防控|防汛|安全生产|消防|防灾|平安/,
  },
  {
    name: '社会矛盾纠纷化解',
    title:
      /矛盾|纠纷|调解|信访|复议|应诉|行政裁决|仲裁|枫桥|法律援助|公共法律|社会治理|网格|普法|法治(?:宣传|文化)|宣传教育|七五|八五|九五|学法|依法行政能力|法治(?:思维|意识|素养|培训|学习|能力)|培训/,
  },
  {
    name: '行政权力制约和监督',
    title: /监督|公开|审计|督察|问责|司法建议|检察建议|建议提案|提案|权力|人大|政协|透明/,
  },
  {
    name: '法治政府建设科技保障',
    title: /数字|智慧|信息化|大数据|科技|平台|互联网|智能/,
  },
];
