import { t } from '@/utils/i18n';

/** A heading that can be gone to; `id` means what the list it belongs to makes of it. */
export interface ListedHeading {
  id: number;
  /** 1–5. */
  level: number;
  words: string;
}

interface HeadingListProps {
  headings: readonly ListedHeading[];
  /** Brings a heading into sight. */
  onShow: (id: number) => void;
}

/** Headings below this level are too many to find one's way by. */
const DEEPEST = 2;

/** The headings of a text beside it, to go to. */
export function HeadingList({ headings, onShow }: HeadingListProps) {
  const listed = headings.filter(({ level }) => level <= DEEPEST);
  return (
    <nav class="heading-list" aria-label={t('kept_headings')}>
      <ul role="list">
        {listed.map(({ id, level, words }) => (
          <li key={id} class={`heading-${level}`}>
            <button type="button" onClick={() => onShow(id)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
