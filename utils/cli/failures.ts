/** Tells a failure on standard error, one line; the exit code will be 1. */
export function fail(what: string, error: unknown): void {
  console.error(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

/** Does one piece of work; that it failed is told, and the next one follows. */
export function attempt(what: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    fail(what, error);
  }
}

/** Lets a command end in peace when the reader of its output goes away: `… | head` closes the pipe early. */
export function allowClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
