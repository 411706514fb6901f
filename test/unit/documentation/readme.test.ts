import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  engines: { node: string };
};
const config = readFileSync(path.join(root, 'wxt.config.ts'), 'utf8');
const all = (pattern: RegExp) => [...readme.matchAll(pattern)].map(([, found = '']) => found);

describe('README', () => {
  test.each(all(/npm run (?:-s )?([\w:-]+)/g))('npm run %s is a script', (script) => {
    expect(manifest.scripts).toHaveProperty([script]);
  });

  test('npm start and npm test are scripts', () => {
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(['start', 'test']));
  });

  test.each(all(/`((?:entrypoints|components|utils|test|public)\/[\w./*]*)`/g))(
    '%s exists',
    (named) => {
      expect(existsSync(path.join(root, named.replace(/\/?\*.*$/, '')))).toBe(true);
    },
  );

  test.each(all(/!\[[^\]]*\]\(([^)]+)\)/g))('the picture %s exists', (picture) => {
    expect(existsSync(path.join(root, picture))).toBe(true);
  });

  test('names every folder of utils', () => {
    const folders = all(/`utils\/(\w+)`/g);
    expect(folders.length).toBeGreaterThan(8);
  });

  test('explains every permission of the manifest, and no other', () => {
    const [, list = ''] = /permissions: \[([^\]]*)\]/.exec(config) ?? [];
    const permissions = [...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);
    expect(permissions.length).toBeGreaterThan(3);
    const [privacy = ''] = /## 隐私[\s\S]*?\n## /.exec(readme) ?? [];
    for (const permission of permissions) expect(privacy).toContain(`\`${permission}\``);
  });

  test('asks for the Node version that package.json asks for', () => {
    const wanted = /(\d+\.\d+)/.exec(manifest.engines.node)?.[1] ?? 'none';
    expect(readme).toContain(`Node.js ${wanted}`);
  });

  test('names the oldest kernel of the manifest', () => {
    const oldest = /minimum_chrome_version: '(\d+)'/.exec(config)?.[1] ?? 'none';
    expect(readme).toContain(`内核低于 ${oldest}`);
  });
});
