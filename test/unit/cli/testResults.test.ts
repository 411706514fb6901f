import { describe, expect, test } from 'vitest';
import { countTests } from '../../../utils/cli/testResults.mjs';

const file = (name: string, status: string, ...tests: string[]) => ({
  name,
  status,
  assertionResults: tests.map((status, index) => ({ fullName: `${name} ${index}`, status })),
});

describe('countTests', () => {
  test('counts single tests and names the skipped', () => {
    const report = {
      testResults: [
        file('a', 'passed', 'passed', 'passed', 'skipped'),
        file('b', 'passed', 'todo'),
      ],
    };
    expect(countTests(0, report)).toEqual({
      passed: 2,
      failed: 0,
      skipped: ['a 2', 'b 0'],
      note: '',
    });
  });

  test('counts a failed test once, not its file again', () => {
    const report = { testResults: [file('a', 'failed', 'failed', 'passed')] };
    expect(countTests(1, report)).toMatchObject({ passed: 1, failed: 1, note: '' });
  });

  test.each([
    ['no report', 1, null, 0, 'no report was written'],
    ['no test at all', 0, { testResults: [] }, 0, 'no test ran'],
    ['only skipped tests', 0, { testResults: [file('a', 'passed', 'skipped')] }, 0, 'no test ran'],
    ['a file that broke', 1, { testResults: [file('a', 'failed', 'passed')] }, 1, 'broke outside'],
    [
      'an error outside the tests',
      1,
      { testResults: [file('a', 'passed', 'passed')] },
      1,
      'exit code 1',
    ],
  ])('counts %s as a failure and says so', (_what, code, report, passed, note) => {
    const counts = countTests(code, report);
    expect(counts).toMatchObject({ passed, failed: 1 });
    expect(counts.note).toContain(note);
  });
});
