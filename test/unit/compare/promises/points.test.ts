import { describe, expect, test } from 'vitest';
import { pointsOf } from '@/utils/compare/promises/points';
import { analyzeReport } from '@/utils/report/analyze';
import { textSource } from '@/utils/report/source';

const HEAD = `石桥县2023年法治政府建设情况的报告
2023年，石桥县坚持依法行政。现将有关情况报告如下：
一、主要举措和成效
办理行政复议案件12件，审核规范性文件9件。
`;

function pointsIn(plans: string): string[] {
  const { text, ...rest } = analyzeReport(textSource(HEAD + plans));
  return pointsOf({ text, ...rest }, 'plans').map(({ start, end }) => text.slice(start, end));
}

describe('the points of a section', () => {
  test.each<[string, string, string[]]>([
    [
      'are its numbered points, heading and text',
      '二、下一步安排\n（一）完善制度。制定《渡口管理办法》。\n（二）配备检测设备12台，组织培训3期。',
      ['（一）完善制度。制定《渡口管理办法》。', '（二）配备检测设备12台，组织培训3期。'],
    ],
    [
      'may stand in one sentence, behind what announces them',
      '二、下一步安排\n2024年，石桥县将做好以下工作：一是建成法律服务站；二是制定《渡口管理办法》。',
      ['一是建成法律服务站；', '二是制定《渡口管理办法》。'],
    ],
    [
      'are sentences where nothing is numbered',
      '2024年，石桥县将继续加强执法培训，组织轮训3期。建成法律服务站。',
      ['2024年，石桥县将继续加强执法培训，组织轮训3期。', '建成法律服务站。'],
    ],
    [
      'do not take in the paragraph that closes the report',
      '二、下一步安排\n（一）建成法律服务站。\n（二）制定《渡口管理办法》。\n面对新的形势，石桥县将努力走在前列，办好群众满意的事。',
      ['（一）建成法律服务站。', '（二）制定《渡口管理办法》。'],
    ],
    [
      'are not formulas',
      '二、下一步安排\n（一）强化理论武装。坚持以习近平新时代中国特色社会主义思想为指导。\n（二）建成法律服务站。',
      ['（二）建成法律服务站。'],
    ],
    ['are none where the section is empty', '二、下一步安排', []],
  ])('%s', (_, plans, points) => {
    expect(pointsIn(plans)).toEqual(points);
  });
});
