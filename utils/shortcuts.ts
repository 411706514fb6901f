import type { MessageKey } from './i18n';
import { findingKinds, type FindingKind } from './painting/types';

/** What can be done from the keyboard while a report is read; each is also a command of the browser. */
export const readingActions = [
  'annotate',
  'keyboard-reading',
  'next-mark',
  'previous-mark',
  'next-annotation',
  'previous-annotation',
  'extend-sentence',
  'shrink-sentence',
  'open-annotation',
  'strip',
  'shortcuts',
] as const;
export type ReadingAction = (typeof readingActions)[number];

/** One action asked for. `kind`: which marks to walk along from now on; null: those that were walked along last. */
export interface ReadingStep {
  action: ReadingAction;
  kind: FindingKind | null;
}

/** How an action is reached. */
export interface Shortcut {
  label: MessageKey;
  /** Key without modifier (Shift written out), while keyboard reading is on; null: none. */
  key: string | null;
  /** What the browser is asked to bind; browsers take four suggestions and leave the rest to the reader. */
  suggested: string | null;
}

/**
 * Two layers, because neither is enough. The browser's commands work in page and panel alike and can be bound anew, but
 * only four come with a key, and the combinations left by browsers, by input methods and by the tab keys of Linux
 * desktops (Alt+1 …) are few. The others are single letters, which a page must not take from readers who never asked for
 * it (a slip of the hand, speech input): they work only while keyboard reading is switched on. Only `?` always works.
 */
export const shortcuts: Readonly<Record<ReadingAction, Shortcut>> = {
  annotate: { label: 'command_annotate', key: 'A', suggested: 'Alt+A' },
  'keyboard-reading': { label: 'command_keyboard_reading', key: null, suggested: 'Alt+J' },
  'next-mark': { label: 'command_next_mark', key: 'J', suggested: 'Alt+Period' },
  'previous-mark': { label: 'command_previous_mark', key: 'K', suggested: 'Alt+Comma' },
  'next-annotation': { label: 'command_next_annotation', key: 'N', suggested: null },
  'previous-annotation': { label: 'command_previous_annotation', key: 'P', suggested: null },
  'extend-sentence': { label: 'command_extend_sentence', key: 'S', suggested: null },
  'shrink-sentence': { label: 'command_shrink_sentence', key: 'Shift+S', suggested: null },
  'open-annotation': { label: 'command_open_annotation', key: 'E', suggested: null },
  strip: { label: 'command_strip', key: 'M', suggested: null },
  shortcuts: { label: 'command_shortcuts', key: '?', suggested: null },
};

/** The keys that the browser has bound to the actions ('Alt+A'), '' where none is. */
export type CommandKeys = Partial<Record<ReadingAction, string>>;

/** Reads them out of what the browser says of its commands. */
export function commandKeysOf(
  commands: readonly { name?: string; shortcut?: string }[],
): CommandKeys {
  const keys: CommandKeys = {};
  for (const action of readingActions) {
    keys[action] = commands.find(({ name }) => name === action)?.shortcut ?? '';
  }
  return keys;
}

/** The part of a key press that shortcuts look at. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'
>;

/**
 * What a key asks for while keyboard reading is on. 1, 2, … lead to the next mark of the first, second, … kind, with
 * Shift to the one before. Null when the key is not ours.
 */
export function stepOf(press: KeyPress): ReadingStep | null {
  if (isModified(press)) return null;
  if (asksForHelp(press)) return { action: 'shortcuts', kind: null };
  // By the place of the key: with Shift it says something else on every layout.
  const digit = /^Digit([1-9])$/.exec(press.code)?.[1];
  if (digit !== undefined) {
    const kind = findingKinds[Number(digit) - 1];
    if (!kind) return null;
    return { action: press.shiftKey ? 'previous-mark' : 'next-mark', kind };
  }
  const pressed = (press.shiftKey ? 'Shift+' : '') + press.key.toUpperCase();
  const action = readingActions.find((each) => shortcuts[each].key === pressed);
  return action ? { action, kind: null } : null;
}

/** Whether `?` was pressed, also as a Chinese keyboard writes it. */
export function asksForHelp(press: KeyPress): boolean {
  return !isModified(press) && (press.key === '?' || press.key === '？');
}

function isModified({ ctrlKey, altKey, metaKey, isComposing }: KeyPress): boolean {
  return ctrlKey || altKey || metaKey || isComposing;
}
