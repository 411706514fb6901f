import { useCodes } from '@/components/codebook/codes';
import { t } from '@/utils/i18n';
import { tagsOf, type CardFilter, type Coded } from './cards';
import { FilterSelect } from './FilterSelect';
import './filters.css';

interface AnnotationFiltersProps {
  cards: readonly Coded[];
  filter: CardFilter;
  onFilter: (filter: CardFilter) => void;
}

/** Narrows the cards to a kind, a state and a tag. */
export function AnnotationFilters({ cards, filter, onFilter }: AnnotationFiltersProps) {
  const codes = useCodes();
  const present = (list: 'kinds' | 'states', field: 'kind' | 'state') =>
    codes
      .choose(list, ...cards.map(({ annotation }) => annotation[field]))
      .map((value) => ({ value, label: codes.name(list, value) }));
  // The chosen tag stays on the list when its last card is gone: the reader must be able to leave it.
  const chosen = filter.tag === null ? [] : [filter.tag];
  const tags = [...new Set([...tagsOf(cards), ...chosen])];
  return (
    <div class="annotation-filters">
      <FilterSelect
        name={t('filter_kind')}
        options={present('kinds', 'kind')}
        value={filter.kind}
        onChange={(kind) => onFilter({ ...filter, kind })}
      />
      <FilterSelect
        name={t('filter_state')}
        options={present('states', 'state')}
        value={filter.state}
        onChange={(state) => onFilter({ ...filter, state })}
      />
      {tags.length > 0 && (
        <FilterSelect
          name={t('annotate_tags')}
          options={tags.map((tag) => ({ value: tag, label: codes.tagLine([tag]) }))}
          value={filter.tag}
          onChange={(tag) => onFilter({ ...filter, tag })}
        />
      )}
    </div>
  );
}
