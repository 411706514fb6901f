import path from 'node:path';

/** A path of the command line, made absolute: npm runs scripts in the project's folder, the user typed it elsewhere. */
export function whereTyped(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
}
