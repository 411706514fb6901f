/** Copies words as plain text. Rejects when the browser does not allow it. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyByCommand({ 'text/plain': text });
  }
}

/**
 * Copies HTML with plain text beside it, for programs that take formatted text and for those that do not.
 * Rejects when the browser does not allow it.
 */
export async function copyFormatted(html: string, text: string): Promise<void> {
  const contents = { 'text/html': html, 'text/plain': text };
  try {
    const blobs = Object.entries(contents).map(
      ([type, words]) => [type, new Blob([words], { type })] as const,
    );
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  } catch {
    copyByCommand(contents);
  }
}

/** The old way, which kernels and policies without the clipboard interface still have. */
function copyByCommand(contents: Readonly<Record<string, string>>): void {
  let taken = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    for (const [type, words] of Object.entries(contents)) event.clipboardData.setData(type, words);
    taken = true;
  };
  document.addEventListener('copy', fill, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', fill);
  if (!taken) throw new DOMException('copying was not allowed', 'NotAllowedError');
}
