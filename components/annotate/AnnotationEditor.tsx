import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Placement } from '@/utils/anchoring/types';
import { contentOf } from '@/utils/library/mergeContent';
import type { Edit as WordEdit } from '@/utils/compare/align/types';
import type { Annotation, AnnotationContent } from '@/utils/library/types';
import { t } from '@/utils/i18n';
import { Button } from '../Button';
import { useCodes } from '../codebook/codes';
import { StateSelect } from '../codebook/StateSelect';
import { TagSuggestions } from '../codebook/TagSuggestions';
import { OtherNote } from '../OtherNote';
import { failureLabels, type WriteFailure } from '../labels';
import { joinTags, parseTags } from '../tags';
import { beginSitting, type Edit, type Saved } from '../writes/sitting';
import { PlaceInPage } from './PlaceInPage';
import { useEscape } from './useEscape';
import { useLeaving } from './useLeaving';

interface AnnotationEditorProps {
  annotation: Annotation;
  placement: Placement | null;
  /** The words at that place. */
  found: string;
  edits: readonly WordEdit[];
  otherNote: string | null;
  onSave: (edit: Edit) => Promise<Saved>;
  onSettle: () => Promise<WriteFailure | null>;
  onRemove: () => void;
  onClose: () => void;
}

/**
 * Note, tags, state and kind of one annotation. What is typed is stored while the reader types, and whatever way the
 * reader leaves it; when storing fails the card stays open with the words in it.
 */
export function AnnotationEditor(props: AnnotationEditorProps) {
  const { annotation, placement, found, edits, otherNote, onSave, onSettle, onRemove, onClose } =
    props;
  const codes = useCodes();
  const [kind, setKind] = useState(annotation.kind);
  const [state, setState] = useState(annotation.state);
  const [note, setNote] = useState(annotation.note);
  const [tags, setTags] = useState(joinTags(annotation.tags, codes.codebook));
  const [failure, setFailure] = useState<WriteFailure | null>(null);
  const [sitting] = useState(() => beginSitting(contentOf(annotation), onSave, setFailure));
  // Another annotation than at first: its note was written elsewhere and is shown.
  useLayoutEffect(() => sitting.accept(contentOf(annotation)), [annotation]);
  useLayoutEffect(() => sitting.flush, []);
  const field = useRef<HTMLTextAreaElement>(null);
  // At once, not after the next frame: on a slow machine the reader's first keys would go to the page.
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);

  const content: AnnotationContent = { kind, state, note, tags: parseTags(tags, codes.codebook) };
  const typed = JSON.stringify(content);
  const shown = useRef(typed);
  useLayoutEffect(() => {
    if (typed !== shown.current) sitting.type(content);
    shown.current = typed;
  }, [typed]);
  const isLeaving = useRef(false);
  const leave = async () => {
    // A second press while the first is being stored would close what the reader opens next.
    if (isLeaving.current) return;
    isLeaving.current = true;
    const saved = await sitting.save(content);
    isLeaving.current = false;
    setFailure(saved.ok ? null : saved.error);
    if (saved.ok) onClose();
  };
  useLeaving(field, { click: () => void leave(), page: () => sitting.leave(content) });
  useEscape(field, () => void leave());

  return (
    <form
      class="editor"
      aria-label={t('annotate_editor')}
      onSubmit={(event) => {
        event.preventDefault();
        void leave();
      }}
      onKeyDown={(event) => {
        // Enter that ends the input of Chinese characters is not ours.
        if (event.isComposing) return;
        const enter = event.key === 'Enter' && !event.shiftKey && event.target === field.current;
        if (event.key === 'Escape' || enter) {
          event.preventDefault();
          void leave();
        }
      }}
    >
      <div class="kinds" role="radiogroup" aria-label={t('annotate_choose_kind')}>
        {codes.choose('kinds', annotation.kind).map((each) => (
          <label key={each} class={`kind wash-${codes.wash(each)}`}>
            <input
              type="radio"
              name="kind"
              value={each}
              checked={kind === each}
              onChange={() => setKind(each)}
            />
            {codes.name('kinds', each)}
          </label>
        ))}
      </div>
      {placement && (
        <PlaceInPage
          quote={annotation.selector.exact}
          found={found}
          edits={edits}
          placement={placement}
          onSettle={() => void onSettle().then(setFailure)}
        />
      )}
      <textarea
        ref={field}
        name="note"
        rows={3}
        maxLength={20_000}
        value={note}
        aria-label={t('annotate_note')}
        placeholder={t('annotate_note_hint')}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <input
        type="text"
        name="tags"
        value={tags}
        aria-label={t('annotate_tags')}
        placeholder={t('annotate_tags_hint')}
        onInput={(event) => setTags(event.currentTarget.value)}
      />
      <TagSuggestions typed={tags} onType={setTags} />
      {failure && (
        <p class="failure" role="alert">
          {t(failureLabels[failure])}
        </p>
      )}
      {otherNote !== null && <OtherNote note={otherNote} />}
      <div class="foot">
        <StateSelect state={state} label={t('annotate_state')} onChoose={setState} />
        <Button
          small
          look="quiet"
          name="delete"
          onClick={() => {
            sitting.drop();
            onRemove();
          }}
        >
          {t('delete')}
        </Button>
        <Button small look="primary" submit name="done">
          {t('annotate_done')}
        </Button>
      </div>
    </form>
  );
}
