import { Button } from '@/components/Button';
import { SUBJECT, YEARS } from '@/utils/export/titles';
import { t } from '@/utils/i18n';
import { MAX_TEMPLATE_NAME, MAX_TITLE_LINE } from '@/utils/messageLimits';
import { SectionList } from './SectionList';
import { chosenSections } from './sectionRows';
import type { TemplateDraft } from './useTemplates';

interface TemplateEditorProps {
  draft: TemplateDraft;
  onChange: (draft: TemplateDraft) => void;
  onSave: () => void;
  /** Null for a template that is not stored yet. */
  onDelete: (() => void) | null;
  onCancel: () => void;
}

/** Name, title line and sections of a template; the notes below follow every change. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { draft, onChange, onSave, onDelete, onCancel } = props;
  const isEmpty = chosenSections(draft.rows).length === 0;
  return (
    <form
      class="template-editor"
      aria-label={t('template_edit')}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <label class="template-field">
        <span class="label">{t('template_name')}</span>
        <input
          class="field"
          required
          maxLength={MAX_TEMPLATE_NAME}
          value={draft.name}
          onInput={({ currentTarget }) => onChange({ ...draft, name: currentTarget.value })}
        />
      </label>
      <label class="template-field">
        <span class="label">{t('template_title_line')}</span>
        <input
          class="field"
          maxLength={MAX_TITLE_LINE}
          value={draft.titleLine}
          placeholder={t('template_title_usual')}
          onInput={({ currentTarget }) => onChange({ ...draft, titleLine: currentTarget.value })}
        />
        <span class="note">{t('template_title_hint', SUBJECT, YEARS)}</span>
      </label>
      <SectionList rows={draft.rows} onChange={(rows) => onChange({ ...draft, rows })} />
      {isEmpty && (
        <p class="note" role="alert">
          {t('template_empty')}
        </p>
      )}
      <div class="template-buttons">
        <Button submit look="primary" disabled={isEmpty || draft.name.trim() === ''}>
          {t('template_save')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
        {onDelete && (
          <Button look="quiet" onClick={onDelete}>
            {t('template_delete')}
          </Button>
        )}
      </div>
    </form>
  );
}
