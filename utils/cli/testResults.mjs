/**
 * Counts of a step of `npm test`.
 * @typedef {{ passed: number, failed: number, skipped: string[], note: string }} Counts
 *   `skipped` names the tests that did not run; `note` says what is counted as failed besides single tests.
 */

/**
 * Counts what a vitest run did. Beyond its failed tests, a file that broke before its tests, a run that ended
 * badly for another reason and a run that ran nothing each count as one failure: none of them may look green.
 * @param {number} exitCode
 * @param {VitestReport | null} report What the JSON reporter wrote; null when it wrote nothing.
 * @returns {Counts}
 *
 * @typedef {{ fullName: string, status: string }} VitestTest
 * @typedef {{ name: string, status: string, message?: string, assertionResults: VitestTest[] }} VitestFile
 * @typedef {{ testResults: VitestFile[] }} VitestReport
 */
export function countTests(exitCode, report) {
  if (report === null) return { passed: 0, failed: 1, skipped: [], note: 'no report was written' };
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const failed = tests.filter((test) => test.status === 'failed').length;
  const passed = tests.filter((test) => test.status === 'passed').length;
  const skipped = tests
    .filter((test) => test.status !== 'failed' && test.status !== 'passed')
    .map((test) => test.fullName);
  const broken = report.testResults
    .filter((file) => file.status === 'failed')
    .filter((file) => !file.assertionResults.some((test) => test.status === 'failed'))
    .map((file) => file.name);

  if (broken.length > 0) {
    const note = `broke outside its tests: ${broken.join(', ')}`;
    return { passed, failed: failed + broken.length, skipped, note };
  }
  if (passed + failed === 0) return { passed, failed: 1, skipped, note: 'no test ran' };
  if (exitCode !== 0 && failed === 0) {
    return { passed, failed: 1, skipped, note: `the run ended with exit code ${exitCode}` };
  }
  return { passed, failed, skipped, note: '' };
}
