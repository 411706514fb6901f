import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For a `<dialog>` that stands above everything as long as it is drawn. The browser keeps the focus in it, and gives it
 * back when the dialog is closed by `close()` or by Esc.
 */
export function useModal(): RefObject<HTMLDialogElement> {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the first frame: a dialog that is there but not open yet would not hear Esc.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return dialog;
}
