import { browser } from 'wxt/browser';

/** What the options page says of the manifest; the library's own type leaves these open. */
interface OwnManifest {
  version: string;
  permissions?: string[];
  host_permissions?: string[];
}

/** The manifest of this extension as it was installed. */
export function ownManifest(): OwnManifest {
  return browser.runtime.getManifest();
}
