import { describe, expect, test } from 'vitest';
import { generalShare } from '@/utils/report/boilerplate/general';

describe('the share of words any report uses', () => {
  test.each([
    ['政府与社会力量良性协同', 1],
    ['不断提升服务水平', 1],
    ['提升甲乙水平', 4 / 6],
    ['晾晒玉米', 0],
  ])('in %s', (clause, share) => expect(generalShare(clause)).toBeCloseTo(share));

  test.each(['召开工作会议', '建立协调机制', '向人民群众报告工作', '我局无重大行政决策事项'])(
    'is none where something was done or counted: %s',
    (clause) => expect(generalShare(clause)).toBe(0),
  );
});
