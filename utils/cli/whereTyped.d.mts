/** A path of the command line, made absolute; see `whereTyped.mjs`. */
export function whereTyped(file: string): string;
