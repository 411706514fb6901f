/**
 * `wxt/browser` for tests in jsdom. The stand-in that the vitest plugin puts there also loads the bundler, which
 * refuses to run beside jsdom.
 */
export { fakeBrowser as browser } from 'wxt/testing/fake-browser';
