import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { WriteFailure } from '@/components/labels';
import { typingSaver } from '@/components/writes/typingSaver';
import { conclusionKey } from '@/utils/library/conclusions';
import { database } from '@/utils/library/database';
import { sendMessage } from '@/utils/messages';
import { useStored } from '../../useStored';

/** The conclusion of a comparison as it stands in the field, and how far it is saved. */
export type ConclusionDraft =
  | { status: 'loading' }
  | { status: 'unreadable' }
  | {
      status: 'ready';
      text: string;
      isSaved: boolean;
      /** ISO instant of the last saving; null before the first. */
      savedAt: string | null;
      failure: WriteFailure | null;
      /** Takes back what was written here in one go; null when nothing was. */
      undo: (() => void) | null;
      type: (text: string) => void;
      /** Saves what is not saved yet. */
      save: () => void;
    };

/** What could not be saved, by key: it is there again when the reader comes back from another part of the page. */
const unsaved = new Map<string, string>();

/** Follows the stored conclusion of these reports, and saves what is typed. */
export function useConclusion(reportKeys: readonly string[]): ConclusionDraft {
  const key = conclusionKey(reportKeys);
  const stored = useStored(async () => (await database.conclusions.get(key)) ?? null, [key]);
  /** What is typed and not known to be stored; null: the field shows what is stored. */
  const [typed, setTyped] = useState<string | null>(() => unsaved.get(key) ?? null);
  const [failure, setFailure] = useState<WriteFailure | null>(null);
  const [change, setChange] = useState<number | null>(null);
  const seen = useRef<string | null>(null);

  const saver = useMemo(
    () =>
      typingSaver(async (text: string) => {
        const message = { reportKeys: [...reportKeys], text, seen: seen.current };
        const written = await sendMessage('writeConclusion', message).catch(noAnswer);
        setFailure(written.ok ? null : written.error);
        if (!written.ok) return;
        if (unsaved.get(key) === text) unsaved.delete(key);
        seen.current = written.value.updatedAt;
        if (written.change !== null) setChange(written.change);
      }),
    [key],
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      saver.flush();
      if (unsaved.has(key)) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('beforeunload', ask);
      saver.flush();
    };
  }, [saver]);

  const row = stored.status === 'ready' ? stored.value : null;
  const isStored = typed === null || typed === (row?.text ?? '');
  useEffect(() => {
    if (!isStored) return;
    seen.current = row?.updatedAt ?? null;
    setTyped(null);
  }, [row, isStored]);

  if (stored.status === 'loading') return { status: 'loading' };
  if (stored.status === 'failed') return { status: 'unreadable' };
  const undo = async (taken: number) => {
    const written = await sendMessage('undoChange', { change: taken }).catch(noAnswer);
    setFailure(written.ok ? null : written.error);
    if (written.ok) {
      unsaved.delete(key);
      setChange(null);
      setTyped(null);
    }
  };
  const type = (text: string) => {
    setTyped(text);
    unsaved.set(key, text);
    saver.type(text);
  };
  const text = typed ?? row?.text ?? '';
  return {
    status: 'ready',
    text,
    isSaved: isStored,
    savedAt: row?.updatedAt ?? null,
    failure,
    undo: change !== null && isStored ? () => void undo(change) : null,
    type,
    save: () => {
      saver.type(text);
      saver.flush();
    },
  };
}

function noAnswer(): { ok: false; error: WriteFailure } {
  return { ok: false, error: 'no-answer' };
}
