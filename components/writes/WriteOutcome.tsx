import { ErrorBar } from './ErrorBar';
import { UndoBar } from './UndoBar';
import type { Writes } from './useWrites';

/** The bar under a view that tells the outcome of the last write. */
export function WriteOutcome({ writes }: { writes: Writes }) {
  const { outcome, undo, dismiss } = writes;
  if (outcome === null) return null;
  if (outcome.status === 'failed') return <ErrorBar error={outcome.error} onDismiss={dismiss} />;
  // A new change starts its ten seconds anew.
  return (
    <UndoBar key={outcome.change} what={outcome.what} onUndo={() => void undo()} onGone={dismiss} />
  );
}
