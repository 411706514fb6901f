import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { KindLabel } from '@/components/KindLabel';
import { codeName } from '@/utils/codebook/names';
import { changeCode, moveCode, offerCode, removeCode } from '@/utils/codebook/edit';
import { MAX_MEANING, MAX_NAME } from '@/utils/codebook/schema';
import { NO_STATE, type Code, type CodeList, type KindCode } from '@/utils/codebook/types';
import { t, type MessageKey } from '@/utils/i18n';
import { KindLook } from './KindLook';
import { nameProblem } from './nameProblem';
import type { CodebookEdits } from './useCodebookEdits';

interface CodeRowProps {
  list: CodeList;
  code: Code | KindCode;
  /** How many annotations have it; undefined while that is counted. */
  uses: number | undefined;
  edits: CodebookEdits;
}

/** One code: what it is called and means, its place, and the ways to be rid of it. */
export function CodeRow({ list, code, uses, edits }: CodeRowProps) {
  const { codes, edit } = edits;
  const { id } = code;
  const name = codes.name(list, id);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const isFixed = list === 'states' && id === NO_STATE;

  const rename = async (field: HTMLInputElement) => {
    const typed = field.value.trim();
    const wrong = nameProblem(codes.codebook, list, id, typed, t);
    setProblem(wrong);
    if (wrong !== null) return;
    // Back to the name from the start: then it follows the browser's language again.
    const nameless = codeName({ kinds: [], states: [], tags: [] }, list, id, t);
    const renamed = typed === nameless ? null : typed;
    await edit(t('codebook_changed', name), (book) =>
      changeCode(book, list, id, { name: renamed }),
    );
  };
  const move = (step: -1 | 1) =>
    void edit(t('codebook_changed', name), (book) => moveCode(book, list, id, step));

  return (
    <li class="code">
      <div class="code-line">
        {'wash' in code && <KindLabel kind={id} />}
        <input
          class="field code-name"
          aria-label={t('codebook_name_of', name)}
          maxLength={MAX_NAME}
          value={name}
          onChange={(event) => void rename(event.currentTarget)}
        />
        {'wash' in code && <KindLook kind={code} name={name} edits={edits} />}
        <Button look="quiet" small aria-label={t('codebook_up_of', name)} onClick={() => move(-1)}>
          ↑
        </Button>
        <Button look="quiet" small aria-label={t('codebook_down_of', name)} onClick={() => move(1)}>
          ↓
        </Button>
      </div>
      <div class="code-line">
        <input
          class="field code-meaning"
          aria-label={t('codebook_meaning_of', name)}
          placeholder={t('codebook_meaning')}
          maxLength={MAX_MEANING}
          value={code.meaning}
          onChange={({ currentTarget: { value } }) =>
            void edit(t('codebook_changed', name), (book) =>
              changeCode(book, list, id, { meaning: value.trim() }),
            )
          }
        />
        {!isFixed && (
          <>
            <Button
              look="quiet"
              small
              onClick={() =>
                void edit(
                  t(code.retired ? 'codebook_offered' : 'codebook_retired', name),
                  (book) =>
                    code.retired
                      ? offerCode(book, list, id)
                      : changeCode(book, list, id, { retired: true }),
                )
              }
            >
              {t(code.retired ? 'codebook_offer' : 'codebook_retire')}
            </Button>
            {uses === 0 && (
              <Button
                look="quiet"
                small
                onClick={() =>
                  void edit(t('codebook_deleted', name), (book) => removeCode(book, list, id))
                }
              >
                {t('delete')}
              </Button>
            )}
          </>
        )}
        {uses !== undefined && uses > 0 && <span class="note">{t('codebook_uses', uses)}</span>}
      </div>
      {problem !== null && <p role="alert">{t(problem)}</p>}
    </li>
  );
}
