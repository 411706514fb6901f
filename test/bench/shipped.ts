import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * A module of the project as the extension ships it: one bundle. Vitest puts every call of another module behind a
 * getter of its own, which makes the analysis take twice its time.
 *
 * @param entry path from the project's folder.
 */
export async function shipped<Module>(entry: string): Promise<Module> {
  const outDir = mkdtempSync(path.join(os.tmpdir(), 'shendu-bench-'));
  try {
    await build({
      configFile: false,
      root,
      publicDir: false,
      logLevel: 'error',
      resolve: { alias: { '@': root } },
      ssr: { noExternal: true },
      build: {
        ssr: path.join(root, entry),
        outDir,
        rollupOptions: { output: { entryFileNames: 'module.mjs', inlineDynamicImports: true } },
      },
    });
    return (await import(
      /* @vite-ignore */ pathToFileURL(path.join(outDir, 'module.mjs')).href
    )) as Module;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
