import { useEffect, useRef, useState } from 'preact/hooks';
import { saveFile } from '@/components/saveFile';
import { Cancelled } from '@/utils/export/pace';
import type { NotesFormat } from './formats';
import { makeFile } from './makeFile';
import type { ComposedNotes } from './useNotes';

/** How far an export is. `share` is 0–1. */
export type ExportState =
  | { status: 'idle' }
  | { status: 'making'; share: number }
  | { status: 'given'; name: string }
  | { status: 'empty' | 'cancelled' }
  /** `reason` is the browser's or the writer's own word. */
  | { status: 'failed'; reason: string };

/** Makes files of notes, one at a time, and hands them to the browser. */
export function useExport(notes: ComposedNotes) {
  const [state, setState] = useState<ExportState>({ status: 'idle' });
  const running = useRef<AbortController | null>(null);
  // Whoever leaves does not want the file any more.
  useEffect(() => () => running.current?.abort(), []);

  const start = async (format: NotesFormat) => {
    const control = new AbortController();
    running.current?.abort();
    running.current = control;
    setState({ status: 'making', share: 0 });
    const next = await made(notes, format, control.signal, (share) => {
      if (running.current === control) setState({ status: 'making', share });
    });
    if (running.current === control) setState(next);
  };

  return {
    state,
    start,
    cancel: () => running.current?.abort(),
    /** Forgets the outcome: it was of another form or template. A file that is being made still comes. */
    reset: () => setState((now) => (now.status === 'making' ? now : { status: 'idle' })),
  };
}

async function made(
  notes: ComposedNotes,
  format: NotesFormat,
  signal: AbortSignal,
  report: (share: number) => void,
): Promise<ExportState> {
  try {
    const file = await makeFile(notes, format, { signal, report });
    if (signal.aborted) return { status: 'cancelled' };
    if (file === null) return { status: 'empty' };
    saveFile(file.name, file.content);
    return { status: 'given', name: file.name };
  } catch (error) {
    if (error instanceof Cancelled) return { status: 'cancelled' };
    return { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
