import preact from '@preact/preset-vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { shortcuts } from './utils/shortcuts';

const zipInPage = fileURLToPath(new URL('utils/export/tables/zipInPage.ts', import.meta.url));

/** Where the extension carries its sample reports. */
const SAMPLES = 'samples.json';

export default defineConfig({
  // The browser is opened by `npm start` or by hand; nothing is downloaded.
  webExt: { disabled: true },
  imports: false,
  manifest: {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'sidePanel'],
    host_permissions: ['*://*.gov.cn/*'],
    // Asked for one site at a time, in the options.
    optional_host_permissions: ['*://*/*'],
    // The oldest kernel seen in the browsers that offices use and that can run MV3.
    minimum_chrome_version: '92',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: { default_title: '__MSG_action_title__' },
    commands: Object.fromEntries(
      Object.entries(shortcuts).map(([action, { label, suggested }]) => [
        action,
        {
          description: `__MSG_${label}__`,
          ...(suggested !== null && { suggested_key: { default: suggested } }),
        },
      ]),
    ),
  },
  hooks: {
    // The sample reports that an empty library offers. Read only when they are needed: the tests load this file too.
    'build:publicAssets': async (_, files) => {
      const { sampleReports } = await import('./utils/cli/samples');
      files.push({ relativeDest: SAMPLES, contents: JSON.stringify(sampleReports()) });
    },
    'prepare:publicPaths': (_, paths) => {
      paths.push(SAMPLES);
    },
  },
  vite: () => ({
    plugins: [preact()],
    build: { target: 'chrome92' },
    resolve: {
      // What write-excel-file packs with, without the worker that an extension page may not start.
      alias: [{ find: /^fflate$/, replacement: zipInPage }],
    },
  }),
});
