import type { Span } from '../report/types';
import { describeFragment, type TextFragment } from './textFragment';

/** What may stand as it is in a text directive. `-`, `,` and `&` are its own syntax; Han characters keep a link readable. */
const PLAIN = /^(?:[0-9A-Za-z.]|[^\p{ASCII}\p{C}\p{Z}])$/u;

/** The address of a report's page, or null when it is none that a reader can open. */
export function pageLink(url: string): string | null {
  return /^(?:https?|file):\/\//i.test(url) ? url : null;
}

/** The address that opens the page at a passage of its text, or null when the page has no address to open. */
export function passageLink(url: string, text: string, passage: Span): string | null {
  const page = pageLink(url);
  const fragment = page === null ? null : describeFragment(text, passage);
  if (page === null || fragment === null || hasBrokenCharacter(fragment)) return page;
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${directive(fragment)}`;
}

function directive({ prefix, start, end, suffix }: TextFragment): string {
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end && encode(end),
    suffix && `-${encode(suffix)}`,
  ];
  return parts.filter(Boolean).join(',');
}

function encode(words: string): string {
  return [...words]
    .map((character) => {
      if (PLAIN.test(character)) return character;
      // encodeURIComponent leaves - ! ' ( ) * ~ _ as they are.
      const code = character.codePointAt(0) ?? 0;
      const hex = code.toString(16).toUpperCase().padStart(2, '0');
      return code < 0x80 ? `%${hex}` : encodeURIComponent(character);
    })
    .join('');
}

/** Half of a surrogate pair cannot be written in an address. */
function hasBrokenCharacter(fragment: TextFragment): boolean {
  return Object.values(fragment).some((part: string) => /\p{Cs}/u.test(part));
}
