/** JSON with the fields of every object in one order: equal rows give equal text, however they were built. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Whether two rows say the same, field by field. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}
