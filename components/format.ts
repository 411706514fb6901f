import { day } from '@/utils/export/numbers';

export { day, percent } from '@/utils/export/numbers';

const twoDecimals = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** A number with thousands separators; at most two decimals. */
export function decimal(value: number): string {
  return twoDecimals.format(value);
}

/** Day and time of an instant in the reader's time zone: 2026-03-12 09:05. */
export function moment(instant: string): string {
  const date = new Date(instant);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${day(instant)} ${pad(date.getHours())}:${pad(date.getMinutes())}`;
}
