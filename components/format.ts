export { day, percent } from '@/utils/export/numbers';

/** A number with thousands separators; at most two decimals. */
export function decimal(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
