import { parseWords } from '@/components/tags';
import { codeName, type NameOf } from '@/utils/codebook/names';
import { codesOf } from '@/utils/codebook/edit';
import type { CodeLists, CodeList } from '@/utils/codebook/types';
import type { MessageKey } from '@/utils/i18n';

/** Why a code cannot be called so; null when it can. `id` is the code's own, null for a new one. */
export function nameProblem(
  codebook: CodeLists,
  list: CodeList,
  id: string | null,
  name: string,
  t: NameOf,
): MessageKey | null {
  if (name.trim() === '') return 'codebook_name_missing';
  // What a reader types into the field of an annotation is cut there.
  if (list === 'tags' && parseWords(name).join() !== name.trim()) return 'codebook_name_one_word';
  const isTaken = codesOf(codebook, list).some(
    (code) => code.id !== id && codeName(codebook, list, code.id, t) === name.trim(),
  );
  return isTaken ? 'codebook_name_taken' : null;
}
