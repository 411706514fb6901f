import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { useCodes } from '@/components/codebook/codes';
import { StateSelect } from '@/components/codebook/StateSelect';
import { TagSuggestions } from '@/components/codebook/TagSuggestions';
import { failureLabels } from '@/components/labels';
import { KindPicker } from '@/components/KindPicker';
import { OtherNote } from '@/components/OtherNote';
import type { Writes } from '@/components/writes/useWrites';
import { t } from '@/utils/i18n';
import { contentOf } from '@/utils/library/mergeContent';
import type { Annotation } from '@/utils/library/types';
import { written, type Draft, type Drafts, type Typed } from './useDrafts';

interface AnnotationFormProps {
  draft: Draft;
  /** The annotation as the library has it now. */
  stored: Annotation;
  drafts: Drafts;
  writes: Writes;
}

/** Edits an annotation in its card. What was typed stays until it is saved or given up. */
export function AnnotationForm({ draft, stored, drafts, writes }: AnnotationFormProps) {
  const { typed, sitting, failure } = draft;
  const { id } = stored;
  const { codebook } = useCodes();
  const [saving, setSaving] = useState(false);
  const note = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => note.current?.focus(), []);

  const type = (part: Partial<Typed>) => drafts.type(id, { ...typed, ...part });
  const save = async () => {
    if (saving) return;
    setSaving(true);
    const done = await writes.run(t('annotation_edited'), async () => {
      const saved = await sitting.save(written(typed, codebook));
      // The other note stands above the buttons; who saves again has seen it.
      if (!saved.ok && saved.error === 'changed-elsewhere') sitting.accept(contentOf(stored));
      return saved;
    });
    setSaving(false);
    if (done) drafts.drop(id);
  };
  const giveUp = async () => {
    if (await writes.run(t('annotation_edited'), sitting.takeBack)) drafts.drop(id);
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
      {failure !== null && (
        <p class="note" role="alert">
          {t(failureLabels[failure])}
        </p>
      )}
      {stored.note !== typed.note && !sitting.knows(stored.note) && (
        <OtherNote note={stored.note} />
      )}
      <div class="card-form-buttons">
        <Button look="primary" submit disabled={saving}>
          {t('save')}
        </Button>
        <Button onClick={() => void giveUp()}>{t('cancel')}</Button>
        <span class="note">{t('annotation_save_hint')}</span>
      </div>
    </form>
  );
}
