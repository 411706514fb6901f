/** Where usable browsers usually stand, best first; see `browserPaths.mjs`. */
export function browserPaths(machine: {
  platform: string;
  env: Record<string, string | undefined>;
  home: string;
}): string[];
