/** Browsers look for the declaration in the first 1,024 bytes; old templates put comments before it. */
const DECLARATION_BYTES = 4096;
const DECLARATION = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/i;

/** Bytes of a page or text file as a string. Never throws: bytes that mean nothing become U+FFFD. */
export function decodeBytes(bytes: Uint8Array, isHtml: boolean): string {
  // A mark at the start of a text file stays: offsets count from the first character of the file as it is.
  return new TextDecoder(charsetOf(bytes, isHtml), { ignoreBOM: !isHtml }).decode(bytes);
}

/**
 * The charset of a page or text file: by its byte order mark, then by the page's own declaration, else UTF-8 where
 * the bytes are valid UTF-8 and GB 18030, which holds GBK and GB 2312, where they are not.
 */
export function charsetOf(bytes: Uint8Array, isHtml: boolean): string {
  return byteOrderMark(bytes) ?? (isHtml ? declared(bytes) : null) ?? guessed(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const [, label] = DECLARATION.exec(head) ?? [];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

function guessed(bytes: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}
