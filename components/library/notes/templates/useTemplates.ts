import { useMemo, useState } from 'preact/hooks';
import type { WriteFailure } from '@/components/labels';
import { useLiveQuery } from '@/components/useLiveQuery';
import { openingSections, shippedTemplates } from '@/utils/export/templates';
import { t } from '@/utils/i18n';
import { database } from '@/utils/library/database';
import type { NotesTemplate } from '@/utils/library/types';
import { sendMessage, type Written } from '@/utils/messages';
import { chosenSections, sectionRows, type SectionRow } from './sectionRows';

/** A template that is being edited. `stored`: it is the reader's own already, and not a copy of one that ships. */
export interface TemplateDraft {
  id: string;
  name: string;
  titleLine: string;
  rows: SectionRow[];
  stored: boolean;
}

/** The templates to choose from, the chosen one, and what is done with them. */
export function useTemplates() {
  const shipped = useMemo(() => shippedTemplates(t), []);
  const own = useLiveQuery(() => database.templates.toArray(), []) ?? [];
  const [chosenId, choose] = useState('opinion');
  const [draft, setDraft] = useState<TemplateDraft | null>(null);
  const [deleted, setDeleted] = useState<NotesTemplate | null>(null);
  const [failure, setFailure] = useState<WriteFailure | null>(null);

  const templates = [...shipped, ...own];
  const [usual = { id: 'opinion', name: '', titleLine: '', sections: openingSections }] = shipped;
  const chosen = templates.find(({ id }) => id === chosenId) ?? usual;
  const inUse = draft ? templateOf(draft) : chosen;

  const send = async (write: Promise<Written<null>>): Promise<boolean> => {
    const written = await write.catch(() => ({ ok: false, error: 'no-answer' }) as const);
    setFailure(written.ok ? null : written.error);
    return written.ok;
  };
  const store = async (template: NotesTemplate): Promise<boolean> => {
    const stored = await send(sendMessage('saveTemplate', { template }));
    if (stored) choose(template.id);
    return stored;
  };

  return {
    shipped,
    own,
    chosen,
    /** What the notes are made by now: the draft while one is edited. */
    inUse,
    choose,
    draft,
    setDraft,
    edit: () => {
      const stored = own.some(({ id }) => id === chosen.id);
      setDraft({
        id: stored ? chosen.id : crypto.randomUUID(),
        name: stored ? chosen.name : t('template_copy_of', chosen.name),
        titleLine: chosen.titleLine,
        rows: sectionRows(chosen),
        stored,
      });
    },
    save: async () => {
      if (draft && (await store(templateOf(draft)))) setDraft(null);
    },
    remove: async () => {
      if (!draft || !(await send(sendMessage('deleteTemplate', { id: draft.id })))) return;
      setDeleted(own.find(({ id }) => id === draft.id) ?? null);
      setDraft(null);
    },
    deleted,
    undelete: async () => {
      if (deleted && (await store(deleted))) setDeleted(null);
    },
    forgetDeleted: () => setDeleted(null),
    failure,
    dismissFailure: () => setFailure(null),
  };
}

function templateOf({ id, name, titleLine, rows }: TemplateDraft): NotesTemplate {
  return { id, name: name.trim(), titleLine: titleLine.trim(), sections: chosenSections(rows) };
}
