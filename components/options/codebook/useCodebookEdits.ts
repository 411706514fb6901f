import * as v from 'valibot';
import { useCodes, type Codes } from '@/components/codebook/codes';
import { useWrites, type Writes } from '@/components/writes/useWrites';
import { codebookSchema } from '@/utils/codebook/schema';
import type { Codebook } from '@/utils/codebook/types';
import { sendMessage } from '@/utils/messages';

/** How the codebook is shown and changed; every change is stored at once and can be taken back. */
export interface CodebookEdits {
  codes: Codes;
  writes: Writes;
  /** `what` says in the reader's words what was done. Resolves to true when it was stored. */
  edit: (what: string, change: (codebook: Codebook) => Codebook) => Promise<boolean>;
}

/** The present codebook and the way to change it. */
export function useCodebookEdits(): CodebookEdits {
  const codes = useCodes();
  const writes = useWrites();
  const edit: CodebookEdits['edit'] = (what, change) =>
    writes.run(what, async () => {
      const codebook = change(codes.codebook);
      if (!v.is(codebookSchema, codebook)) return { ok: false, error: 'codebook-unusable' };
      return sendMessage('saveCodebook', { codebook });
    });
  return { codes, writes, edit };
}
