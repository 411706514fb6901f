/** How long a browser may take to begin reading the file, in milliseconds, before its memory is given back. */
const READING_TIME = 60_000;

/**
 * Offers a file; the browser asks or saves as it is set to. Needs no permission, and is not told whether the file was
 * saved: whoever calls it shows a `SavedNote` or says the same.
 */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READING_TIME);
}
