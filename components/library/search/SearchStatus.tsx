import { decimal } from '@/components/format';
import { t } from '@/utils/i18n';
import type { Found, SearchState } from './useSearch';

/** How far a search has come, and how much it has found. Read out when it changes. */
export function SearchStatus({ search }: { search: SearchState }) {
  return (
    <>
      <p class="note figures search-status" role="status">
        {wordsFor(search)}
      </p>
      {search.status === 'building' && (
        <progress aria-label={t('search_building_name')} value={search.done} max={search.total} />
      )}
    </>
  );
}

function wordsFor(search: SearchState): string {
  switch (search.status) {
    case 'idle':
      return '';
    case 'searching':
      return search.found ? foundWords(search.found) : t('search_waiting');
    case 'building':
      return t('search_building', search.done, search.total);
    case 'failed':
      return t('search_failed');
    case 'found':
      return foundWords(search.found);
  }
}

function foundWords(found: Found): string {
  if (found.size === 0) return t('search_none');
  const hits = [...found.values()].reduce((sum, { title, text }) => sum + title + text, 0);
  return t('search_found', decimal(found.size), decimal(hits));
}
