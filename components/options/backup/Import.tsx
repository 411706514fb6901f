import { decimal } from '@/components/format';
import { t, type MessageKey } from '@/utils/i18n';
import { FileField } from '../FileField';
import { ImportOutcome } from './ImportOutcome';
import { Progress } from './Progress';
import type { FileProblem } from './importing/protocol';
import { useImport, type ImportState } from './importing/useImport';

const problems: Record<FileProblem, MessageKey> = {
  'too-large': 'import_too_large',
  unreadable: 'import_unreadable',
  'other-program': 'import_other_program',
  'newer-version': 'import_newer_version',
  codebook: 'import_is_codebook',
  stopped: 'import_not_begun',
  'no-reader': 'import_no_reader',
};

/** Brings in a backup, or the annotations of someone else. */
export function Import() {
  const { state, start, stop } = useImport();
  const busy = state.status === 'reading' || state.status === 'writing';
  return (
    <>
      <h3>{t('import_title')}</h3>
      <p>{t('import_text')}</p>
      <FileField
        id="import-file"
        label={t('import_choose')}
        accept=".json,.gz,.jsonld"
        disabled={busy}
        onFile={(file) => void start(file)}
      />
      {(state.status === 'reading' || state.status === 'writing') && (
        <Progress what={saidOf(state)} done={state.done} total={state.total} onStop={stop} />
      )}
      {state.status === 'unusable' && <p role="alert">{t(problems[state.problem])}</p>}
      {state.status === 'ended' && <ImportOutcome result={state} />}
    </>
  );
}

function saidOf({ status, done, total }: Extract<ImportState, { done: number }>): string {
  if (status === 'reading' && total === 0) return t('import_reading');
  const key = status === 'reading' ? 'import_checking' : 'import_writing';
  return t(key, decimal(done), decimal(total));
}
