/**
 * The part of nodejs-jieba that is used here. Declared by hand because the package is optional: where it could
 * not be compiled its own types are missing too, and the type check must still pass.
 */
declare module 'nodejs-jieba' {
  export function load(): void;
  export function cut(content: string, strict?: boolean): string[];
  export function tag(content: string): { word: string; tag: string }[];
}
