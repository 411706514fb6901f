import ts from 'typescript';
import { expect, test } from 'vitest';
import { parseSource, readSources, type Source } from './sources';

/**
 * Exported declarations without a documentation comment, as 'file: first line'. A declaration on the line after
 * another one shares its comment: pairs such as a list and the type of its entries are one idea.
 */
function undocumented({ file, tree }: Source): string[] {
  const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
  return tree.statements
    .filter((statement, index, all) => {
      const before = all[index - 1];
      const first = !before || lineOf(statement.getStart()) > lineOf(before.getEnd()) + 1;
      return first || ts.getJSDocCommentsAndTags(before).length === 0;
    })
    .filter((statement) => isExportedDeclaration(statement))
    .filter((statement) => ts.getJSDocCommentsAndTags(statement).length === 0)
    .map((statement) => `${file}: ${firstLine(statement)}`);
}

function isExportedDeclaration(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement)) return false;
  const kinds = (ts.getModifiers(statement) ?? []).map((modifier) => modifier.kind);
  // A default export is the wiring of an entrypoint; its file's name says what it is.
  return (
    kinds.includes(ts.SyntaxKind.ExportKeyword) && !kinds.includes(ts.SyntaxKind.DefaultKeyword)
  );
}

function firstLine(statement: ts.Statement): string {
  return statement.getText().split('\n')[0] ?? '';
}

/** Read before the tests: on a busy machine reading takes longer than a test may. */
const sources = readSources();

test('every exported declaration is documented', () => {
  expect(sources.flatMap(undocumented)).toEqual([]);
});

test.each([
  ['export function f() {}', 1],
  ['export const a = 1;', 1],
  ['export interface I {}', 1],
  ['export type T = 1;', 1],
  ['/** What f does. */\nexport function f() {}', 0],
  ['/** The two bounds. */\nexport const a = 1;\nexport const b = 2;', 0],
  ['/** One. */\nexport const a = 1;\n\nexport const b = 2;', 1],
  ['// no documentation comment\nexport const a = 1;', 1],
  ['function f() {}', 0],
  ['export default {};', 0],
  ["export { a } from './a';", 0],
])('%j has %i undocumented', (text, count) => {
  expect(undocumented(parseSource('made.ts', text))).toHaveLength(count);
});
