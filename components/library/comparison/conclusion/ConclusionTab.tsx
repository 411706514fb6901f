import { useId } from 'preact/hooks';
import { Button } from '@/components/Button';
import { day } from '@/components/format';
import { failureLabels } from '@/components/labels';
import { t } from '@/utils/i18n';
import { MAX_CONCLUSION } from '@/utils/messageLimits';
import { OtherConclusions } from './OtherConclusions';
import { useConclusion, type ConclusionDraft } from './useConclusion';
import './conclusion.css';

/** Between two conclusions that were put together. */
const GAP = '\n\n';

/** Where the reader writes what the comparison comes to. Saved as it is typed. */
export function ConclusionTab({ reportKeys }: { reportKeys: readonly string[] }) {
  const draft = useConclusion(reportKeys);
  const hint = useId();
  if (draft.status === 'loading') return null;
  if (draft.status === 'unreadable') return <p role="alert">{t('library_unreadable')}</p>;
  const { text, failure, type, save } = draft;
  return (
    <section class="conclusion">
      <h2>{t('notes_conclusion')}</h2>
      <p class="note" id={hint}>
        {t('conclusion_hint')}
      </p>
      <textarea
        class="field conclusion-field"
        aria-label={t('notes_conclusion')}
        aria-describedby={hint}
        maxLength={MAX_CONCLUSION}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => {
          if (!draft.isSaved) save();
        }}
      />
      <p class="conclusion-state">
        <span class="note figures">{savedWords(draft)}</span>
        {draft.undo && (
          <Button look="quiet" small onClick={draft.undo}>
            {t('conclusion_undo')}
          </Button>
        )}
      </p>
      {failure !== null && (
        <div class="notice conclusion-failure" role="alert">
          <span>{t(failureLabels[failure])}</span>
          <Button small onClick={save}>
            {t('conclusion_retry')}
          </Button>
        </div>
      )}
      <OtherConclusions
        reportKeys={reportKeys}
        room={MAX_CONCLUSION - text.length - GAP.length}
        onTake={(other) => type([text, other].filter(Boolean).join(GAP))}
      />
    </section>
  );
}

function savedWords({ isSaved, savedAt }: Extract<ConclusionDraft, { status: 'ready' }>): string {
  if (!isSaved) return t('conclusion_unsaved');
  return savedAt === null ? '' : t('conclusion_saved', `${day(savedAt)} ${clock(savedAt)}`);
}

function clock(instant: string): string {
  const date = new Date(instant);
  return [date.getHours(), date.getMinutes()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
