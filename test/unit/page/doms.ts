import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

/** Both DOMs without a browser: the tests' own, and the command line's, which repairs no markup. */
export const DOMS = [
  ['jsdom', (html: string) => new JSDOM(html).window.document],
  ['linkedom', (html: string) => parseHTML(html).document],
] as const;
