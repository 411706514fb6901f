import { segmentsOf } from '@/components/segments';
import type { Edit } from '@/utils/compare/align/types';
import { t } from '@/utils/i18n';
import type { Span } from '@/utils/report/types';

/** Longer words than this (UTF-16 units) may have to be scrolled, and must be in the keyboard's way for that. */
const LONG = 120;

interface ChangedWordsProps {
  before: string;
  after: string;
  edits: readonly Edit[];
}

/** A passage as it was and as it is, side by side, with the words that differ. */
export function ChangedWords({ before, after, edits }: ChangedWordsProps) {
  return (
    <dl class="changed-words">
      <Words
        term={t('changed_before')}
        text={before}
        Changed="del"
        spans={edits.map((edit) => edit.before)}
      />
      <Words
        term={t('changed_now')}
        text={after}
        Changed="ins"
        spans={edits.map((edit) => edit.after)}
      />
    </dl>
  );
}

interface WordsProps {
  term: string;
  text: string;
  spans: readonly Span[];
  Changed: 'del' | 'ins';
}

function Words({ term, text, spans, Changed }: WordsProps) {
  const pieces = segmentsOf({ start: 0, end: text.length }, [{ name: 'edit', spans }]);
  return (
    <div>
      <dt>{term}</dt>
      <dd tabIndex={text.length > LONG ? 0 : undefined}>
        {pieces.map(({ start, end, layers }) => {
          const words = text.slice(start, end);
          return layers.length > 0 ? <Changed key={start}>{words}</Changed> : words;
        })}
      </dd>
    </div>
  );
}
