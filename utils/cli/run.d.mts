/** Runs a command line in the project's root; see `run.mjs`. */
export function run(
  command: string,
  options?: { show?: boolean; limit?: number },
): Promise<{ code: number; output: string }>;
