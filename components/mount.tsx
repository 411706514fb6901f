import { render, type ComponentChild } from 'preact';
import { browser } from 'wxt/browser';
import { t, type MessageKey } from '@/utils/i18n';
import { LiveCodebook } from './codebook/LiveCodebook';
import { ShortcutHelp } from './shortcuts/ShortcutHelp';
import './base.css';
import './controls.css';

/** Starts an extension page: its title and language, the common look, and what it shows. */
export function mount(title: MessageKey, page: ComponentChild): void {
  document.title = t(title);
  document.documentElement.lang = browser.i18n.getUILanguage();
  render(
    <LiveCodebook>
      {page}
      <ShortcutHelp />
    </LiveCodebook>,
    document.body,
  );
}
