import path from 'node:path';

/**
 * A path of the command line, made absolute: npm runs scripts in the project's folder, the user typed it elsewhere.
 * @param {string} file @returns {string}
 */
export function whereTyped(file) {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
}
