import type { MessageKey } from '@/utils/i18n';
import type { Annotation } from '@/utils/library/types';
import type { Codes } from '../codebook/codes';
import { joinTags } from '../tags';

/** A field that a step changed, in the reader's words; '' where there was or is nothing. */
export interface ChangedField {
  label: MessageKey;
  before: string;
  after: string;
}

const fields: readonly {
  label: MessageKey;
  of: (annotation: Annotation, codes: Codes) => string;
}[] = [
  { label: 'filter_kind', of: ({ kind }, codes) => codes.name('kinds', kind) },
  { label: 'annotate_note', of: ({ note }) => note },
  { label: 'annotate_tags', of: ({ tags }, { codebook }) => joinTags(tags, codebook) },
  {
    label: 'annotate_state',
    of: ({ state }, codes) => codes.stateMention(state) ?? '',
  },
  { label: 'history_quote', of: ({ selector }) => selector.exact },
  { label: 'history_section', of: ({ selector }) => selector.section.join(' › ') },
];

/** The fields in which two states of an annotation differ; null: it was not there. */
export function changedFields(
  before: Annotation | null,
  after: Annotation | null,
  codes: Codes,
): ChangedField[] {
  return fields
    .map(({ label, of }) => ({
      label,
      before: before ? of(before, codes) : '',
      after: after ? of(after, codes) : '',
    }))
    .filter((field) => field.before !== field.after);
}
