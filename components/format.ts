/** A number with thousands separators; at most two decimals. */
export function decimal(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

/** A share of 0–1 as whole percent: 0.412 → '41%'. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** The day of an ISO instant in the reader's time zone: '2026-03-12'. */
export function day(instant: string): string {
  const date = new Date(instant);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
