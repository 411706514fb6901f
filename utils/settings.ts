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
}

/** What holds until the reader has chosen otherwise. */
export const defaultSettings: Settings = {
  readerName: '',
  marks: { indicator: true, formula: true, template: true, vague: true, reuse: true },
  painter: 'auto',
};

/** The stored settings. Watch it to follow changes made in another process. */
export const settingsItem = storage.defineItem<Settings>('local:settings', {
  fallback: defaultSettings,
  version: 2,
  migrations: {
    // Version 2 knows a kind of marks more.
    2: (stored: Settings) => ({ ...stored, marks: { ...defaultSettings.marks, ...stored.marks } }),
  },
});
