import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveIndex } from '@/components/indexes/serveIndex';
import { searchLibrary } from '@/utils/library/search/lookUp';
import { searchStore } from '@/utils/library/search/searchStore';

/** The worker of an extension page that holds the search index of the library and answers from it. */
export default defineUnlistedScript(() => serveIndex('search-index', searchStore, searchLibrary));
