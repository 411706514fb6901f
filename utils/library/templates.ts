import type { NotesTemplate, Written } from './types';
import { Refusal, write, type Writer } from './writing';

/** Stores a template of the reader's own, in place of the one of the same id. */
export function saveTemplate({ db }: Writer, template: NotesTemplate): Promise<Written<null>> {
  return write(db, async () => {
    await db.templates.put(template);
    return { value: null, change: null };
  });
}

/** Takes a template away. The page that asked has it still, and can save it again. */
export function deleteTemplate({ db }: Writer, id: string): Promise<Written<null>> {
  return write(db, async () => {
    if (!(await db.templates.get(id))) throw new Refusal('not-found');
    await db.templates.delete(id);
    return { value: null, change: null };
  });
}
