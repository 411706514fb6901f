import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { useCodes, type Codes } from '@/components/codebook/codes';
import { levelLabels } from '@/components/labels';
import { Button } from '@/components/Button';
import { t, type MessageKey } from '@/utils/i18n';
import type { Level } from '@/utils/report/types';
import {
  facets,
  facetValues,
  placesAround,
  toggle,
  type Facet,
  type LibraryFilter,
} from '../filter';
import type { LibraryRow } from '../rows';
import { FacetBox } from './FacetBox';

interface FiltersProps {
  rows: readonly LibraryRow[];
  filter: LibraryFilter;
  onFilter: (filter: LibraryFilter) => void;
  /** Whether there is anything to clear. */
  isNarrowed: boolean;
  onClear: () => void;
  /** The search, above the boxes. */
  children: ComponentChildren;
}

const facetNames: Record<Facet, MessageKey> = {
  open: 'library_open',
  place: 'library_column_place',
  year: 'library_column_year',
  level: 'library_level',
  kind: 'annotate_choose_kind',
  tag: 'annotate_tags',
};

/** Narrows the table: the search, and boxes to tick for everything else. */
export function Filters({ rows, filter, onFilter, isNarrowed, onClear, children }: FiltersProps) {
  const codes = useCodes();
  const values = useMemo(
    () => facets.map((facet) => ({ facet, values: facetValues(rows, facet) })),
    [rows],
  );
  return (
    <aside class="library-filters" aria-label={t('library_filters')}>
      {children}
      {values.map(({ facet, values: found }) => (
        <FacetBox
          key={facet}
          name={t(facetNames[facet])}
          values={found.map(({ value, count }) => ({
            value,
            count,
            label: labelOf(facet, value, codes),
            depth: facet === 'place' ? placesAround(value).length - 1 : 0,
          }))}
          chosen={filter.chosen[facet]}
          onToggle={(value) => onFilter(toggle(filter, facet, value))}
        />
      ))}
      {isNarrowed && (
        <Button look="quiet" small onClick={onClear}>
          {t('library_no_filter')}
        </Button>
      )}
    </aside>
  );
}

function labelOf(facet: Facet, value: string, codes: Codes): string {
  if (facet === 'open') return t('library_open_some');
  if (facet === 'place') return value.slice(placesAround(value).slice(-2, -1)[0]?.length ?? 0);
  if (facet === 'level') return t(levelLabels[value as Level]);
  if (facet === 'kind') return codes.name('kinds', value);
  return facet === 'tag' ? codes.tagLine([value]) : value;
}
