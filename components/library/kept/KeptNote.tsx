import { KindLabel } from '@/components/KindLabel';
import { useCodes } from '@/components/codebook/codes';
import type { ComparedAnnotation } from '@/utils/compare/types';

/** What the reader has written of a passage. */
export function KeptNote({ kind, state, note, tags }: ComparedAnnotation['annotation']) {
  const codes = useCodes();
  return (
    <div class="kept-note">
      <p>
        <KindLabel kind={kind} /> <span class="note">{codes.stateMention(state)}</span>
      </p>
      {note !== '' && <p class="note-text">{note}</p>}
      {tags.length > 0 && <p class="note">{codes.tagLine(tags)}</p>}
    </div>
  );
}
