/** What vitest's JSON reporter writes, as far as it is read here. */
export interface VitestReport {
  testResults: {
    name: string;
    status: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}
/** Counts what a vitest run did; see `testResults.mjs`. */
export function countTests(
  exitCode: number,
  report: VitestReport | null,
): { passed: number; failed: number; skipped: string[]; note: string };
