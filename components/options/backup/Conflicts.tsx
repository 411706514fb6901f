import { useCodes } from '@/components/codebook/codes';
import { day } from '@/components/format';
import { KindLabel } from '@/components/KindLabel';
import { useLiveQuery } from '@/components/useLiveQuery';
import { t } from '@/utils/i18n';
import { database } from '@/utils/library/database';
import type { Annotation } from '@/utils/library/types';

/** More than this nobody compares one by one. */
const MAX_SHOWN = 50;

/** Annotations of one origin that say different things, side by side; both are in the library. */
export function Conflicts({ pairs }: { pairs: readonly { mine: string; theirs: string }[] }) {
  const shown = pairs.slice(0, MAX_SHOWN);
  const rows =
    useLiveQuery(
      () => database.annotations.bulkGet(shown.flatMap(({ mine, theirs }) => [mine, theirs])),
      [pairs],
    ) ?? [];
  const byId = new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
  return (
    <details>
      <summary>{t('import_conflicts', pairs.length)}</summary>
      <p class="note">{t('import_conflicts_text')}</p>
      <ul role="list" class="conflicts">
        {shown.map(({ mine, theirs }) => (
          <li key={theirs} class="conflict">
            <Version title={t('import_mine')} annotation={byId.get(mine)} />
            <Version title={t('import_theirs')} annotation={byId.get(theirs)} />
          </li>
        ))}
        {pairs.length > MAX_SHOWN && <li>{t('import_refused_more', pairs.length - MAX_SHOWN)}</li>}
      </ul>
    </details>
  );
}

function Version({ title, annotation }: { title: string; annotation: Annotation | undefined }) {
  const codes = useCodes();
  if (!annotation) return null;
  const { kind, state, note, tags, author, updatedAt, selector, deletedAt } = annotation;
  return (
    <div class="conflict-version">
      <p class="note">
        {[title, author || t('agreement_unnamed'), day(updatedAt)].join(' · ')}
        {deletedAt !== null && ` · ${t('import_in_bin')}`}
      </p>
      <p>
        <KindLabel kind={kind} /> {codes.stateMention(state)}
      </p>
      <blockquote class="conflict-quote">{selector.exact}</blockquote>
      {note !== '' && <p class="conflict-note">{note}</p>}
      {tags.length > 0 && <p class="note">{codes.tagLine(tags)}</p>}
    </div>
  );
}
