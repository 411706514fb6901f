import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ownManifest } from './manifest';

/** The sites beside gov.cn, and how to change them. */
export interface GrantedSites {
  /** Patterns that the reader granted, beside those of the manifest. */
  patterns: string[];
  /** Asks the browser, which asks the reader; resolves to the reader's answer. Must be called in a click. */
  grant: (pattern: string) => Promise<boolean>;
  remove: (pattern: string) => Promise<void>;
}

/** The sites granted one by one, as the browser knows them. */
export function useGrantedSites(): GrantedSites {
  const [patterns, setPatterns] = useState<string[]>([]);

  useEffect(() => {
    const read = async () => {
      const { origins = [] } = await browser.permissions.getAll();
      const always = new Set(ownManifest().host_permissions);
      setPatterns(origins.filter((origin) => !always.has(origin)).sort());
    };
    const onChange = () => void read();
    browser.permissions.onAdded.addListener(onChange);
    browser.permissions.onRemoved.addListener(onChange);
    onChange();
    return () => {
      browser.permissions.onAdded.removeListener(onChange);
      browser.permissions.onRemoved.removeListener(onChange);
    };
  }, []);

  return {
    patterns,
    grant: (pattern) => browser.permissions.request({ origins: [pattern] }).catch(() => false),
    remove: async (pattern) => {
      await browser.permissions.remove({ origins: [pattern] });
    },
  };
}
