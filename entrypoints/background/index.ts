import { defineBackground } from 'wxt/utils/define-background';
import { setUpAccess } from './access';
import { setUpBackup } from './backup';
import { setUpDetection } from './detection';
import { setUpFirstRun } from './firstRun';
import { setUpGrantedSites } from './grantedSites';
import { setUpLibrary } from './library';

/**
 * The service worker. The browser stops it whenever it likes: listeners are registered synchronously at every
 * start, and nothing is remembered outside of the database and the browser's own state.
 */
export default defineBackground({
  type: 'module',
  main() {
    setUpDetection();
    setUpLibrary();
    setUpBackup();
    setUpAccess();
    setUpGrantedSites();
    setUpFirstRun();
  },
});
