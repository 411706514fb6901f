import ts from 'typescript';
import { walk, type Source } from './sources';

/** A call `t('key', …)` with its key written out. */
export interface MessageCall {
  file: string;
  key: string;
  /** Values given for `$1` …; null when a spread hides how many. */
  values: number | null;
}

/** The calls of `t` in a source whose key is a literal. */
export function messageCalls({ file, tree }: Source): MessageCall[] {
  const calls: MessageCall[] = [];
  walk(tree, (node) => {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return;
    const [key, ...values] = node.arguments;
    if (node.expression.text !== 't' || !key || !ts.isStringLiteralLike(key)) return;
    const spread = values.some((value) => ts.isSpreadElement(value));
    calls.push({ file, key: key.text, values: spread ? null : values.length });
  });
  return calls;
}

/**
 * Whether a source names a key: as a string, as the start of a string with a value behind a colon (the reasons of
 * a detection), or as a template with a written start: `kind_${kind}` names every key that begins with `kind_`
 * and ends as the template does.
 */
export function namedKeys({ tree }: Source, keys: readonly string[]): string[] {
  const literals = new Set<string>();
  const patterns: { start: string; end: string }[] = [];
  walk(tree, (node) => {
    if (ts.isStringLiteralLike(node)) literals.add(node.text.replace(/:.*$/s, ''));
    if (!ts.isTemplateExpression(node)) return;
    const start = node.head.text;
    const end = node.templateSpans.at(-1)?.literal.text ?? '';
    if (start.includes(':')) literals.add(start.replace(/:.*$/s, ''));
    else if (/^[a-z]+(_[a-z]+)*_$/.test(start)) patterns.push({ start, end });
  });
  return keys.filter(
    (key) =>
      literals.has(key) ||
      patterns.some(({ start, end }) => key.startsWith(start) && key.endsWith(end)),
  );
}
