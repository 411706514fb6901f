import { kindLabels, stateLabels } from '@/components/labels';
import { t } from '@/utils/i18n';
import { annotationKinds, annotationStates, type PlacedAnnotation } from '@/utils/library/types';
import { tagsOf, type CardFilter } from './cards';
import { FilterSelect } from './FilterSelect';

interface AnnotationFiltersProps {
  cards: readonly PlacedAnnotation[];
  filter: CardFilter;
  onFilter: (filter: CardFilter) => void;
}

/** Narrows the cards to a kind, a state and a tag. */
export function AnnotationFilters({ cards, filter, onFilter }: AnnotationFiltersProps) {
  // The chosen tag stays on the list when its last card is gone: the reader must be able to leave it.
  const chosen = filter.tag === null ? [] : [filter.tag];
  const tags = [...new Set([...tagsOf(cards), ...chosen])];
  return (
    <div class="filters">
      <FilterSelect
        name={t('filter_kind')}
        options={annotationKinds.map((kind) => ({ value: kind, label: t(kindLabels[kind]) }))}
        value={filter.kind}
        onChange={(kind) => onFilter({ ...filter, kind })}
      />
      <FilterSelect
        name={t('filter_state')}
        options={annotationStates.map((state) => ({ value: state, label: t(stateLabels[state]) }))}
        value={filter.state}
        onChange={(state) => onFilter({ ...filter, state })}
      />
      {tags.length > 0 && (
        <FilterSelect
          name={t('annotate_tags')}
          options={tags.map((tag) => ({ value: tag, label: `#${tag}` }))}
          value={filter.tag}
          onChange={(tag) => onFilter({ ...filter, tag })}
        />
      )}
    </div>
  );
}
