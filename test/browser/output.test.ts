import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const output = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
const scripts = path.join(output, 'content-scripts');

/** Bytes of a content script's code, minified. */
const BUDGETS = [
  // Runs on every government page that is opened.
  ['detector.js', 8_000],
  // Runs in reports only, but beside the site's own code on an office machine.
  ['reader.js', 125_000],
] as const;

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  minimum_chrome_version: string;
  content_scripts: { matches: string[]; js: string[] }[];
  content_security_policy?: unknown;
  externally_connectable?: unknown;
}

describe('the built content scripts', () => {
  test.each(BUDGETS)('%s stays within %i bytes', (script, budget) => {
    expect(statSync(path.join(scripts, script)).size).toBeLessThanOrEqual(budget);
  });

  test('have a budget each', () => {
    const built = readdirSync(scripts).filter((file) => file.endsWith('.js'));
    expect(built.sort()).toEqual(BUDGETS.map(([script]) => script).sort());
  });

  // Browsers refuse a whole extension of which one content script holds a noncharacter, as Dexie does.
  test.each(BUDGETS)('%s holds no Unicode noncharacter', (script) => {
    const source = readFileSync(path.join(scripts, script), 'utf8');
    expect(
      [...source].filter((character) => isNoncharacter(character.codePointAt(0) ?? 0)),
    ).toEqual([]);
  });
});

describe('the library page', () => {
  /** Every script that the page loads by itself: what stands in it, and what those import at once. */
  function loadedAtOnce(): string[] {
    const html = readFileSync(path.join(output, 'library.html'), 'utf8');
    const waiting = [...html.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(
      (match) => match[1],
    );
    const loaded = new Set<string>();
    for (const script of waiting) {
      if (script === undefined || loaded.has(script)) continue;
      loaded.add(script);
      const code = readFileSync(path.join(output, script), 'utf8');
      for (const [, name] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) {
        waiting.push(`chunks/${name}`);
      }
    }
    return [...loaded];
  }

  test('does not load the writers of Word and Excel files before one is asked for', () => {
    const holding = (word: string, scripts: string[]) =>
      scripts.filter((script) => readFileSync(path.join(output, script), 'utf8').includes(word));
    const all = readdirSync(path.join(output, 'chunks')).map((name) => `chunks/${name}`);
    for (const word of ['wordprocessingml', 'spreadsheetml']) {
      expect(holding(word, all), word).not.toEqual([]);
      expect(holding(word, loadedAtOnce()), word).toEqual([]);
    }
    expect(loadedAtOnce().length).toBeGreaterThan(2);
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(readFileSync(path.join(output, 'manifest.json'), 'utf8')) as Manifest;

  test('asks for what is needed and no more', () => {
    expect([...manifest.permissions].sort()).toEqual(
      ['activeTab', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'].sort(),
    );
    expect(manifest.host_permissions).toEqual(['*://*.gov.cn/*']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('runs only the detector by itself, and only on government sites', () => {
    expect(manifest.content_scripts.map(({ js, matches }) => ({ js, matches }))).toEqual([
      { js: ['content-scripts/detector.js'], matches: ['*://*.gov.cn/*'] },
    ]);
  });

  test('lets browsers with the oldest kernel in use install it', () => {
    expect(manifest.minimum_chrome_version).toBe('92');
  });
});

/** U+FDD0–U+FDEF, and the last two code points of every plane. */
function isNoncharacter(code: number): boolean {
  return (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe;
}
