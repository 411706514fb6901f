import messages from '../../../../public/_locales/zh_CN/messages.json';
import type { MessageKey } from '@/utils/i18n';

/** `t` of `utils/i18n` without a browser: the Chinese texts as readers see them. */
export function t(key: MessageKey, ...values: (string | number)[]): string {
  const text: string | undefined = (messages as Record<string, { message: string }>)[key]?.message;
  return (text ?? '').replace(/\$(\d)/g, (_, at: string) => String(values[Number(at) - 1] ?? ''));
}
