import { t, type MessageKey } from '@/utils/i18n';

/** A reason of the detection in words; reasons are `key` or `key:value`. A key without words is shown as it is. */
export function reasonText(reason: string): string {
  const colon = reason.indexOf(':');
  const key = colon < 0 ? reason : reason.slice(0, colon);
  const values = colon < 0 ? [] : [reason.slice(colon + 1)];
  return t(key as MessageKey, ...values) || reason;
}
