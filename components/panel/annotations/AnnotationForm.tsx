import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { useCodes } from '@/components/codebook/codes';
import { StateSelect } from '@/components/codebook/StateSelect';
import { TagSuggestions } from '@/components/codebook/TagSuggestions';
import { KindPicker } from '@/components/KindPicker';
import { OtherNote } from '@/components/OtherNote';
import { parseTags } from '@/components/tags';
import type { Writes } from '@/components/writes/useWrites';
import { t } from '@/utils/i18n';
import { contentOf } from '@/utils/library/mergeContent';
import type { Annotation } from '@/utils/library/types';
import { sendMessage } from '@/utils/messages';
import type { Draft, Drafts, Typed } from './useDrafts';

interface AnnotationFormProps {
  draft: Draft;
  /** The annotation as the library has it now. */
  stored: Annotation;
  drafts: Drafts;
  writes: Writes;
}

/** Edits an annotation in its card. What was typed stays until it is saved or given up. */
export function AnnotationForm({ draft, stored, drafts, writes }: AnnotationFormProps) {
  const { typed } = draft;
  const { id } = stored;
  const { codebook } = useCodes();
  const [saving, setSaving] = useState(false);
  const [base, setBase] = useState(() => contentOf(draft.placed.annotation));
  const note = useRef<HTMLTextAreaElement>(null);
  useEffect(() => note.current?.focus(), []);

  const type = (part: Partial<Typed>) => drafts.type(id, { ...typed, ...part });
  const save = async () => {
    if (saving) return;
    setSaving(true);
    const content = { ...typed, tags: parseTags(typed.tags, codebook) };
    const saved = await writes.run(t('annotation_edited'), async () => {
      const written = await sendMessage('updateAnnotation', { id, base, content });
      // The other note stands above the buttons; who saves again has seen it.
      if (!written.ok && written.error === 'changed-elsewhere') setBase(contentOf(stored));
      return written;
    });
    setSaving(false);
    if (saved) drafts.drop(id);
  };

  return (
    <form
      class="card-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <KindPicker kind={typed.kind} onPick={(kind) => type({ kind })} />
      <label>
        <span class="label">{t('annotate_note')}</span>
        <textarea
          class="field"
          ref={note}
          value={typed.note}
          onInput={(event) => type({ note: event.currentTarget.value })}
        />
      </label>
      <div class="card-form-row">
        <label>
          <span class="label">{t('annotate_tags')}</span>
          <input
            class="field"
            value={typed.tags}
            placeholder={t('annotate_tags_hint')}
            onInput={(event) => type({ tags: event.currentTarget.value })}
          />
        </label>
        <label>
          <span class="label">{t('annotate_state')}</span>
          <StateSelect class="field" state={typed.state} onChoose={(state) => type({ state })} />
        </label>
      </div>
      <TagSuggestions typed={typed.tags} onType={(tags) => type({ tags })} />
      {stored.note !== draft.placed.annotation.note && stored.note !== typed.note && (
        <OtherNote note={stored.note} />
      )}
      <div class="card-form-buttons">
        <Button look="primary" submit disabled={saving}>
          {t('save')}
        </Button>
        <Button onClick={() => drafts.drop(id)}>{t('cancel')}</Button>
        <span class="note">{t('annotation_save_hint')}</span>
      </div>
    </form>
  );
}
