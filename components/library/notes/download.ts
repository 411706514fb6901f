/** How long a browser may take to begin reading the file, in milliseconds, before its memory is given back. */
const READING_TIME = 60_000;

/** Offers text as a file; the browser asks or saves as it is set to. Needs no permission. */
export function downloadText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READING_TIME);
}
