import { decimal } from '@/components/format';
import { t, type MessageKey } from '@/utils/i18n';
import { ImportOutcome } from './ImportOutcome';
import { Progress } from './Progress';
import type { FileProblem } from './readIncoming';
import { useImport } from './useImport';

const problems: Record<FileProblem, MessageKey> = {
  'too-large': 'import_too_large',
  unreadable: 'import_unreadable',
  'other-program': 'import_other_program',
  'newer-version': 'import_newer_version',
  codebook: 'import_is_codebook',
  stopped: 'import_not_begun',
};

/** Brings in a backup, or the annotations of someone else. */
export function Import() {
  const { state, start, stop } = useImport();
  const busy = state.status === 'reading' || state.status === 'writing';
  return (
    <>
      <h3>{t('import_title')}</h3>
      <p>{t('import_text')}</p>
      <label class="label" for="import-file">
        {t('import_choose')}
      </label>
      <input
        id="import-file"
        type="file"
        accept=".json,.gz,.jsonld"
        disabled={busy}
        onChange={({ currentTarget: field }) => {
          const [file] = field.files ?? [];
          if (file) void start(file);
          // The same file can be chosen again.
          field.value = '';
        }}
      />
      {state.status === 'reading' && state.total === 0 && (
        <p role="status">{t('import_reading')}</p>
      )}
      {(state.status === 'writing' || (state.status === 'reading' && state.total > 0)) && (
        <Progress
          what={t(
            state.status === 'reading' ? 'import_checking' : 'import_writing',
            decimal(state.done),
            decimal(state.total),
          )}
          done={state.done}
          total={state.total}
          onStop={stop}
        />
      )}
      {state.status === 'unusable' && <p role="alert">{t(problems[state.problem])}</p>}
      {state.status === 'ended' && <ImportOutcome result={state} />}
    </>
  );
}
