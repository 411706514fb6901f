import type { RefObject } from 'preact';
import { Button } from '@/components/Button';
import { decimal } from '@/components/format';
import { t } from '@/utils/i18n';
import { PassageSteps } from '../PassageSteps';

interface HitBarProps {
  query: string;
  /** Hits in the text. */
  count: number;
  /** The hit to begin at; without it the page stays where it is. */
  first: number | undefined;
  /** Where the hits are, and which (see `PassageSteps`). */
  list: RefObject<HTMLElement>;
  listed: unknown;
  onClose: () => void;
}

/** Characters of a query that are shown; a whole paragraph can be sought. */
const MOST_SHOWN = 30;

/** What is sought in a kept text, how often it stands there, and the way from one to the next. */
export function HitBar({ query, count, first, list, listed, onClose }: HitBarProps) {
  const shown = query.length > MOST_SHOWN ? `${query.slice(0, MOST_SHOWN)}…` : query;
  return (
    <div class="hit-bar" role="search">
      <span class="figures">
        {count > 0 ? t('search_kept_count', shown, decimal(count)) : t('search_kept_none', shown)}
      </span>
      {count > 0 && (
        <PassageSteps
          list={list}
          listed={listed}
          first={first}
          selector="[data-hit]"
          at={(nth, of) => t('search_kept_at', nth, of)}
          noNext={t('search_no_next')}
          noPrevious={t('search_no_previous')}
        />
      )}
      <Button look="quiet" small onClick={onClose}>
        {t('search_kept_clear')}
      </Button>
    </div>
  );
}
