/** Finds a browser that loads the built extension; see `browser.mjs`. */
export function findBrowser(): { path: string | null; refused: string[] };
/** Why a browser with this `--version` line cannot be used, or null. */
export function refusal(description: string): string | null;
