/** Pairs of neighbouring characters of a text as sorted numbers; one that stands twice is there twice. */
export function gramsOf(text: string): Int32Array {
  const grams = new Int32Array(Math.max(0, text.length - 1));
  for (let i = 0; i < grams.length; i++) {
    grams[i] = (text.charCodeAt(i) << 16) | text.charCodeAt(i + 1);
  }
  return grams.sort();
}

/** How many grams two sorted lists have in common. */
export function sharedGrams(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}

/** Dice's coefficient of two lists of grams, 0–1; 0 when both are empty. */
export function dice(a: Int32Array, b: Int32Array): number {
  const all = a.length + b.length;
  return all === 0 ? 0 : (2 * sharedGrams(a, b)) / all;
}
