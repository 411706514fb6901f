import { useCallback, useState } from 'preact/hooks';
import { sendMessage, type Written } from '@/utils/messages';
import type { WriteFailure } from '../labels';
import type { Saved } from './sitting';

/** What the reader is told after a write: it was done and can be taken back, or why it was not done. */
export type Outcome =
  { status: 'done'; what: string; change: number } | { status: 'failed'; error: WriteFailure };

/** How a view writes, and what came of its last write. */
export interface Writes {
  outcome: Outcome | null;
  /**
   * Sends one write and remembers its outcome. `what` says in the reader's words what was done.
   * Resolves to true when it was written; on false whatever was typed must stay where it is.
   */
  run: (what: string, write: () => Promise<Written<unknown> | Saved>) => Promise<boolean>;
  /** Takes back the step of the present outcome. */
  undo: () => Promise<void>;
  dismiss: () => void;
}

/** One view's writes to the library, one outcome at a time. */
export function useWrites(): Writes {
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const run = useCallback<Writes['run']>(async (what, write) => {
    const written = await write().catch(noAnswer);
    if (!written.ok) setOutcome({ status: 'failed', error: written.error });
    else if (written.change === null) setOutcome(null);
    else setOutcome({ status: 'done', what, change: written.change });
    return written.ok;
  }, []);

  const undo = useCallback(async () => {
    if (outcome?.status !== 'done') return;
    const { change } = outcome;
    const written = await sendMessage('undoChange', { change }).catch(noAnswer);
    setOutcome(written.ok ? null : { status: 'failed', error: written.error });
  }, [outcome]);

  const dismiss = useCallback(() => setOutcome(null), []);
  return { outcome, run, undo, dismiss };
}

function noAnswer(): { ok: false; error: WriteFailure } {
  return { ok: false, error: 'no-answer' };
}
