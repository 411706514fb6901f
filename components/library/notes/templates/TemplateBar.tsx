import { Button } from '@/components/Button';
import { ErrorBar } from '@/components/writes/ErrorBar';
import { UndoBar } from '@/components/writes/UndoBar';
import { t } from '@/utils/i18n';
import { TemplateEditor } from './TemplateEditor';
import type { useTemplates } from './useTemplates';

/** The choice of a template, and its editor when the reader opens it. */
export function TemplateBar({ templates }: { templates: ReturnType<typeof useTemplates> }) {
  const { shipped, own, chosen, draft, deleted, failure } = templates;
  return (
    <>
      <div class="export-bar">
        <label class="label" for="notes-template">
          {t('template')}
        </label>
        <select
          id="notes-template"
          class="field"
          value={chosen.id}
          disabled={draft !== null}
          onChange={({ currentTarget }) => templates.choose(currentTarget.value)}
        >
          <optgroup label={t('template_shipped')}>
            {shipped.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
          {own.length > 0 && (
            <optgroup label={t('template_own')}>
              {own.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
        </select>
        {draft === null && <Button onClick={templates.edit}>{t('template_change')}</Button>}
      </div>
      {draft && (
        <TemplateEditor
          draft={draft}
          onChange={templates.setDraft}
          onSave={() => void templates.save()}
          onDelete={draft.stored ? () => void templates.remove() : null}
          onCancel={() => templates.setDraft(null)}
        />
      )}
      {failure && <ErrorBar error={failure} onDismiss={templates.dismissFailure} />}
      {deleted && (
        <UndoBar
          what={t('template_deleted', deleted.name)}
          onUndo={() => void templates.undelete()}
          onGone={templates.forgetDeleted}
        />
      )}
    </>
  );
}
