import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * A copy of the built extension that has Chinese as its only language, inside the profile that will run it: the
 * same profile finds it at the same place again and takes it for the same extension. A browser without Chinese
 * language files (Debian ships them apart) would show every other language first.
 */
export function inChinese(extension: string, profile: string): string {
  const copy = path.join(profile, 'extension-in-chinese');
  rmSync(copy, { recursive: true, force: true });
  cpSync(extension, copy, {
    recursive: true,
    filter: (source) => {
      const [folder, language] = path.relative(extension, source).split(path.sep);
      return folder !== '_locales' || language === undefined || language === 'zh_CN';
    },
  });
  return copy;
}
