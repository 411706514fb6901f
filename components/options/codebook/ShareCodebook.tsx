import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { day } from '@/components/format';
import { SavedNote } from '@/components/SavedNote';
import { saveFile } from '@/components/saveFile';
import { differences, type Difference } from '@/utils/codebook/merge';
import { codebookFile, parseCodebook, type RefusedCode } from '@/utils/codebook/share';
import { t, type MessageKey } from '@/utils/i18n';
import { readJsonFile } from '@/utils/library/backup/jsonFile';
import { FileField } from '../FileField';
import { IncomingCodes } from './IncomingCodes';
import type { CodebookEdits } from './useCodebookEdits';

/** Largest codebook file read (bytes): thousands of codes with their meanings. */
const MAX_BYTES = 16 * 1024 * 1024;

const problems: Record<'too-large' | 'unreadable' | 'other-program' | 'newer-version', MessageKey> =
  {
    'too-large': 'import_too_large',
    unreadable: 'import_unreadable',
    'other-program': 'codebook_other_program',
    'newer-version': 'import_newer_version',
  };

type State =
  | { status: 'idle' }
  | { status: 'unusable'; problem: MessageKey }
  | { status: 'found'; differences: Difference[]; refused: RefusedCode[] };

/** The codebook as a file for colleagues, and theirs: looked over before anything is taken. */
export function ShareCodebook({ edits }: { edits: CodebookEdits }) {
  const { codebook } = edits.codes;
  const [state, setState] = useState<State>({ status: 'idle' });
  const [saved, setSaved] = useState<string | null>(null);

  const save = () => {
    const now = new Date().toISOString();
    const text = JSON.stringify(codebookFile(codebook, t, now), null, 2);
    const name = t('codebook_file', day(now));
    saveFile(name, new Blob([text], { type: 'application/json' }));
    setSaved(name);
  };
  const read = async (file: File) => {
    const json = await readJsonFile(file, MAX_BYTES);
    const parsed = json.ok ? parseCodebook(json.value) : json;
    if (!parsed.ok) return setState({ status: 'unusable', problem: problems[parsed.problem] });
    const found = differences(codebook, parsed.codes, t);
    setState({ status: 'found', differences: found, refused: parsed.refused });
  };

  return (
    <>
      <div class="backup-line">
        <Button onClick={save}>{t('codebook_export')}</Button>
      </div>
      {saved !== null && <SavedNote name={saved} />}
      <div class="backup-line">
        <FileField
          id="codebook-file"
          label={t('codebook_import')}
          accept=".json"
          onFile={(file) => void read(file)}
        />
        <span class="note">{t('codebook_import_hint')}</span>
      </div>
      {state.status === 'unusable' && <p role="alert">{t(state.problem)}</p>}
      {state.status === 'found' && (
        <IncomingCodes
          differences={state.differences}
          refused={state.refused}
          edits={edits}
          onDone={() => setState({ status: 'idle' })}
        />
      )}
    </>
  );
}
