import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The folders that make the product. */
const FOLDERS = ['entrypoints', 'components', 'utils'];
const root = path.resolve(import.meta.dirname, '../../..');

export interface Import {
  /** As written: '../text/fold', 'dexie'. */
  specifier: string;
  /** The file of ours it means, relative to the root; null for a package. */
  target: string | null;
  /** Leaves nothing in the built code. */
  typeOnly: boolean;
}

export interface Source {
  /** Relative to the project's root, with slashes. */
  file: string;
  lines: number;
  tree: ts.SourceFile;
  imports: Import[];
}

/** The parsed form of a source text that stands at `file`. */
export function parseSource(file: string, text: string): Source {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lines = text.trimEnd().split('\n').length;
  return { file, lines, tree, imports: importsOf(tree, file) };
}

/** Every source file of the product. */
export function readSources(): Source[] {
  return FOLDERS.flatMap(filesBelow)
    .filter((file) => /\.(tsx?|mjs)$/.test(file) && !/\.d\.m?ts$/.test(file))
    .map((file) => parseSource(file, readFileSync(path.join(root, file), 'utf8')));
}

/** Calls `visit` for a node and everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(file) : [file];
  });
}

function importsOf(tree: ts.SourceFile, file: string): Import[] {
  const imports: Import[] = [];
  const add = (name: ts.Node | undefined, typeOnly: boolean) => {
    if (!name || !ts.isStringLiteral(name)) return;
    imports.push({ specifier: name.text, target: resolve(name.text, file), typeOnly });
  };
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
  });
  return imports;
}

/** `import type …`, or a list in which every name is marked as a type. A bare import is for its effect. */
function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((e) => e.isTypeOnly);
}

/** The file an import of ours means; a `?raw` or the like behind its name does not matter. */
function resolve(specifier: string, from: string): string | null {
  const bare = specifier.replace(/\?.*$/, '');
  const base = bare.startsWith('@/')
    ? bare.slice(2)
    : bare.startsWith('.')
      ? path.posix.join(path.posix.dirname(from), bare)
      : null;
  if (base === null) return null;
  const endings = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx'];
  const isFile = (file: string) => /\.\w+$/.test(file) && existsSync(path.join(root, file));
  return endings.map((ending) => base + ending).find(isFile) ?? base;
}
