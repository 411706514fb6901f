import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Three kinds of runs: `unit` (pure code and components, no browser), `browser` (the built extension in
 * real Chromium) and `bench` (speed, never part of `npm test`).
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['test/setup.ts'],
          // Styles are left out, but for those that are part of an exported file.
          css: { include: [/utils\/export\/.*\.css/] },
          // Speed is the bench's matter: a slow machine fails no test.
          testTimeout: 120_000,
          mockReset: true,
          restoreMocks: true,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          // Two busy cores take six times as long as two idle ones; what hangs is still told from what is slow.
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // A busy machine needs more than the usual second to bring a stopped background back.
          expect: { poll: { timeout: 30_000 } },
          // One Chromium at a time: two of them on two cores make each other miss their deadlines.
          fileParallelism: false,
        },
      },
      {
        resolve: { alias: { '@': import.meta.dirname } },
        test: { name: 'bench', include: [], benchmark: { include: ['test/bench/**/*.bench.ts'] } },
      },
    ],
  },
});
