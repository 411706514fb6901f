import messages from '../../public/_locales/zh_CN/messages.json';

/** Chinese texts outside of a browser, from the same message file; `$1` … `$9` are replaced by `values`. */
export function translate(key: keyof typeof messages, ...values: (string | number)[]): string {
  return messages[key].message.replace(/\$([1-9])/g, (_, number) =>
    String(values[Number(number) - 1] ?? ''),
  );
}
