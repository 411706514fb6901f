import { decimal } from '@/components/format';
import type { Quantity } from '@/utils/report/types';

/** The value in base units, '13,000 份', when the figure is written as another number (1.3万, 九成); else null. */
export function baseValue({ text, value, unit }: Quantity): string | null {
  const written = text.replace(/[\s,，]/g, '');
  if (written.includes(String(value))) return null;
  // A percent sign belongs to its number; other units are words.
  return unit === '%' ? `${decimal(value)}%` : `${decimal(value)} ${unit}`.trim();
}
