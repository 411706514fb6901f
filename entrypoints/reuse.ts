import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveIndex } from '@/components/indexes/serveIndex';
import { database } from '@/utils/library/database';
import { lookUpReuse, type AskedReport } from '@/utils/library/reuse/lookUp';
import { reuseStore } from '@/utils/library/reuse/reuseStore';

/** The worker of an extension page that holds the reuse index of the library and answers from it. */
export default defineUnlistedScript(() =>
  serveIndex('reuse-index', reuseStore, (shelf, report: AskedReport) =>
    lookUpReuse(database, shelf, report),
  ),
);
