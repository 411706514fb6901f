import { browser } from 'wxt/browser';

/** Id under which the detector runs on the sites that the reader granted beside gov.cn. */
const DETECTOR = 'detector-on-granted-sites';

/** Lets the detector run on sites that the reader granted in the options, and nowhere else. */
export function setUpGrantedSites(): void {
  const follow = () => void registerDetector();
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
}

async function registerDetector(): Promise<void> {
  // Chromium before 96 cannot register scripts; there a granted site is read after a click.
  if (!('registerContentScripts' in browser.scripting)) return;
  const { origins = [] } = await browser.permissions.getAll();
  const manifest = browser.runtime.getManifest() as chrome.runtime.ManifestV3;
  const own = new Set(manifest.host_permissions ?? []);
  const matches = origins.filter((origin) => !own.has(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [DETECTOR] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [DETECTOR] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: DETECTOR, matches, js: ['content-scripts/detector.js'], runAt: 'document_idle' },
  ]);
}
