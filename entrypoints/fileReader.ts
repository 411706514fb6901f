import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveFile } from '@/components/options/backup/importing/serveFile';

/** The worker of the options page that reads a file to be imported. */
export default defineUnlistedScript(() => serveFile(self));
