import { builtInCodebook } from '@/utils/codebook/builtIn';
import messages from '@/public/_locales/zh_CN/messages.json';
import type { NotesOptions } from '@/utils/export/words';

/** The Chinese messages without a browser, and a frozen date. */
export const chinese: NotesOptions = {
  t: (key, ...values) =>
    messages[key].message.replace(/\$(\d)/g, (_, index) => String(values[Number(index) - 1] ?? '')),
  codebook: builtInCodebook,
  createdOn: '2026-03-12',
  version: '1.0',
};
