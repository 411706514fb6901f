import { t } from '@/utils/i18n';
import { parseTags, typeable } from '../tags';
import { useCodes } from './codes';

interface TagSuggestionsProps {
  typed: string;
  onType: (typed: string) => void;
}

/** The tags of the codebook that are not in the field yet, each a click away; nothing when there are none. */
export function TagSuggestions({ typed, onType }: TagSuggestionsProps) {
  const { choose, name, codebook } = useCodes();
  const present = new Set(parseTags(typed, codebook));
  const tags = choose('tags').filter((tag) => !present.has(tag));
  if (tags.length === 0) return null;
  return (
    <div class="suggestions" role="group" aria-label={t('codebook_tag_suggestions')}>
      {tags.map((tag) => (
        <button
          type="button"
          key={tag}
          class="suggestion"
          title={codebook.tags.find(({ id }) => id === tag)?.meaning || undefined}
          onClick={() => onType([typed.trim(), typeable(tag, codebook)].filter(Boolean).join(' '))}
        >
          #{name('tags', tag)}
        </button>
      ))}
    </div>
  );
}
