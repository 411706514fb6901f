import { storage } from 'wxt/utils/storage';
import type { FindingKind } from './painting/types';

/** The reader's choices. Kept in extension storage, read by every process. */
export interface Settings {
  /** The reader's own local name, written to annotations and their history; '' when none was given. */
  readerName: string;
  /** Which kinds of findings are painted in the page. */
  marks: Record<FindingKind, boolean>;
  /** `auto` takes the CSS Custom Highlight API where the browser has it, mark.js elsewhere. */
  painter: 'auto' | 'highlight' | 'markjs';
  /** Single letters lead through the report (`utils/shortcuts.ts`). */
  keyboardReading: boolean;
  /** n, p and ? do something outside keyboard reading; who dictates or strikes keys by mistake can do without (WCAG 2.1.4). */
  singleKeys: boolean;
  /** Whether the strip map stands at the right edge of a report page. */
  strip: boolean;
}

/** What holds until the reader has chosen otherwise. */
export const defaultSettings: Settings = {
  readerName: '',
  marks: { indicator: true, formula: true, template: true, vague: true, reuse: true },
  painter: 'auto',
  keyboardReading: false,
  singleKeys: true,
  strip: true,
};

const stored = storage.defineItem<Partial<Settings>>('local:settings', {
  fallback: {},
  version: 1,
});

/** Choices that came after the reader last stored any hold as if they had not been made. */
function complete(settings: Partial<Settings> | null): Settings {
  const marks = { ...defaultSettings.marks, ...settings?.marks };
  return { ...defaultSettings, ...settings, marks };
}

/** The stored settings. Watch them to follow changes made in another process. */
export const settingsItem = {
  getValue: async (): Promise<Settings> => complete(await stored.getValue()),
  setValue: (settings: Settings): Promise<void> => stored.setValue(settings),
  /** Returns what ends the watch. */
  watch: (listener: (settings: Settings) => void): (() => void) =>
    stored.watch((settings) => listener(complete(settings))),
};
