import { expect, test } from 'vitest';
import { alignSentences } from '@/utils/compare/align/align';
import { keptParagraphs } from '@/utils/compare/measures/keptParagraphs';
import { analyzeReport } from '@/utils/report/analyze';
import { textSource } from '@/utils/report/source';

const head = (year: number) => `石桥县${year}年法治政府建设情况的报告
一、主要举措和成效
`;
const FORCES = '配备执法记录仪213台，设置法制审核人员27名。全年办理行政处罚案件142件。';
const STUDY = '学习贯彻党的二十大和二十届二中全会精神，组织会前学法4次。';
const STATION = '在渡口设立法律服务站，每周三安排律师值班。';

function keptIn(before: readonly string[], after: readonly string[]) {
  const [earlier, later] = [[2022, before] as const, [2023, after] as const].map(([year, lines]) =>
    analyzeReport(textSource(head(year) + lines.join('\n'))),
  );
  if (!earlier || !later) throw new Error('two reports');
  const { share, spans } = keptParagraphs(later.text, alignSentences(earlier, later));
  return { share, kept: spans.map(({ start, end }) => later.text.slice(start, end)) };
}

test('a paragraph is kept whatever its figures, years and party sessions', () => {
  const after = [
    FORCES.replace('213', '226').replace('142', '97'),
    STUDY.replace('二中全会', '二中、三中全会').replace('4次', '6次'),
    STATION,
  ];
  expect(keptIn([FORCES, STUDY], after)).toEqual({ share: 2 / 3, kept: after.slice(0, 2) });
});

test('a paragraph is not kept when half of it is new, and headings are none', () => {
  const half = `${FORCES.split('。')[0] ?? ''}。${STATION}`;
  expect(keptIn([FORCES], [half])).toEqual({ share: 0, kept: [] });
  expect(keptIn([FORCES], [])).toEqual({ share: 0, kept: [] });
});
