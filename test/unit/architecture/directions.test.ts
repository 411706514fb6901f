import { describe, expect, test } from 'vitest';
import { packagesOf, wrongDirections } from './directions';
import { parseSource, readSources } from './sources';

const sources = readSources();

describe('dependency directions', () => {
  test('no import points the wrong way', () => {
    expect(sources.flatMap(wrongDirections)).toEqual([]);
  });

  test('every import of ours means a file that is there', () => {
    const files = new Set(sources.map((source) => source.file));
    const lost = sources.flatMap(({ file, imports }) =>
      imports
        .filter(({ target }) => target !== null && /\.tsx?$|\/[^.]+$/.test(target))
        .filter(({ target }) => !files.has(target ?? '') && !target?.endsWith('.d.ts'))
        .map(({ specifier }) => `${file} imports ${specifier}`),
    );
    expect(lost).toEqual([]);
  });

  test.each([
    ['utils/text/fold.ts', "import { x } from '../report/types';"],
    ['utils/report/analyze.ts', "import type { x } from '../page/readPage';"],
    ['utils/report/analyze.ts', "export * from '../library/database';"],
    ['utils/compare/compare.ts', "const x = await import('../painting/types');"],
    ['utils/anchoring/find.ts', "type X = import('../library/types').Annotation;"],
    ['utils/page/readPage.ts', "import { App } from '@/components/App';"],
    ['utils/messages.ts', "import { database } from './library/database';"],
    ['components/App.tsx', "import '@/entrypoints/background';"],
    ['components/App.tsx', "import { readPage } from '@/utils/page/readPage';"],
  ])('sees that %s may not hold %s', (file, text) => {
    expect(wrongDirections(parseSource(file, text))).toHaveLength(1);
  });
});

describe('content scripts', () => {
  const scripts = sources
    .map((source) => source.file)
    .filter((file) => /^entrypoints\/[^/]+\.content(\/index)?\.tsx?$/.test(file));

  test('are the detector and the reader', () => {
    expect(
      scripts.map((file) => file.replace(/^entrypoints\/(\w+)\.content.*/, '$1')).sort(),
    ).toEqual(['detector', 'reader']);
  });

  // The database has one owner, the background; and Dexie holds U+FFFF, for which a browser refuses the extension.
  test.each(scripts)('%s does not reach Dexie', (script) => {
    expect(packagesOf(script, sources).get('dexie')).toBeUndefined();
  });

  test('a way to a package is followed over files, and types are no way', () => {
    const made = [
      parseSource('entrypoints/a.content.ts', "import { b } from '@/utils/made/b';"),
      parseSource('utils/made/b', "import Dexie from 'dexie'; import type { C } from 'mark.js';"),
    ];
    const packages = packagesOf('entrypoints/a.content.ts', made);
    expect(packages.get('dexie')).toEqual(['entrypoints/a.content.ts', 'utils/made/b']);
    expect(packages.has('mark.js')).toBe(false);
  });
});
