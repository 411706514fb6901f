import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';
import { formatFacts, formats, type NotesFormat } from './formats';
import { nameOf } from './makeFile';
import { useExport, type ExportState } from './useExport';
import type { ComposedNotes } from './useNotes';

/** The choice of a form, the name that the file will have, and how far it is. */
export function ExportBar({ notes }: { notes: ComposedNotes }) {
  const [format, setFormat] = useState<NotesFormat>('docx');
  const { state, start, cancel, reset } = useExport(notes);
  useEffect(reset, [notes]);
  return (
    <div class="export-bar">
      <label class="label" for="notes-format">
        {t('notes_format')}
      </label>
      <select
        id="notes-format"
        class="field"
        value={format}
        onChange={({ currentTarget }) => {
          setFormat(formats.find((known) => known === currentTarget.value) ?? 'docx');
          reset();
        }}
      >
        {formats.map((each) => (
          <option key={each} value={each}>
            {t(formatFacts[each].label)}
          </option>
        ))}
      </select>
      {state.status === 'making' ? (
        <>
          <progress aria-label={t('notes_making')} value={state.share} max={1} />
          <Button onClick={cancel}>{t('cancel')}</Button>
        </>
      ) : (
        <Button look="primary" onClick={() => void start(format)}>
          {t('notes_download')}
        </Button>
      )}
      <Outcome state={state} name={nameOf(notes, format)} />
    </div>
  );
}

function Outcome({ state, name }: { state: ExportState; name: string }) {
  if (state.status === 'idle') return <span class="note export-outcome">{name}</span>;
  const failed = state.status === 'failed';
  return (
    <span class="note export-outcome" role={failed ? 'alert' : 'status'}>
      {outcomeWords(state)}
    </span>
  );
}

function outcomeWords(state: Exclude<ExportState, { status: 'idle' }>): string {
  switch (state.status) {
    case 'making':
      return t('notes_making');
    case 'given':
      return t('notes_given', state.name);
    case 'empty':
      return t('notes_nothing');
    case 'cancelled':
      return t('notes_cancelled');
    case 'failed':
      return t('notes_failed', state.reason);
  }
}
