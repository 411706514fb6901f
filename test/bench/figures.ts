/** The time that a work takes (ms), and what comes out. */
export function timed<T>(work: () => T): { value: T; time: number } {
  const start = performance.now();
  const value = work();
  return { value, time: performance.now() - start };
}

/** Milliseconds as they are printed. */
export const ms = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;

/** The median and the 95th percentile of times in ms, and the longest. */
export function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => ms(sorted[Math.floor((sorted.length - 1) * part)] ?? 0);
  return `median ${at(0.5)}, 95 % ${at(0.95)}, most ${at(1)}`;
}

export const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;
