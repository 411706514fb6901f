import { t, type MessageKey } from '@/utils/i18n';
import { readingActions, shortcuts, type CommandKeys } from '@/utils/shortcuts';

/** Keys that belong to one place and are always on there, because the focus is in it. */
const elsewhere: readonly { label: MessageKey; keys: string }[] = [
  { label: 'shortcut_kinds_bar', keys: '← → Enter Esc' },
  { label: 'shortcut_editor', keys: 'Enter / Esc' },
  { label: 'shortcut_card', keys: 'Ctrl+Enter' },
  { label: 'shortcut_undo', keys: 'Ctrl+Z / Ctrl+Shift+Z' },
  { label: 'shortcut_table', keys: '↑ ↓ / Shift' },
  { label: 'shortcut_tabs', keys: '← →' },
];

/** The browser's words for keys that have a sign of their own. */
const signs: Readonly<Record<string, string>> = { Period: '.', Comma: ',' };
const signed = (keys: string) => keys.replace(/\b(?:Period|Comma)$/, (name) => signs[name] ?? name);

/** Every shortcut with the key the browser has bound to it. `keys`: null when the browser did not say. */
export function ShortcutList({ keys }: { keys: CommandKeys | null }) {
  return (
    <table class="shortcuts">
      <thead>
        <tr>
          <th scope="col">{t('shortcuts_action')}</th>
          <th scope="col">{t('shortcuts_browser_key')}</th>
          <th scope="col">{t('shortcuts_reading_key')}</th>
        </tr>
      </thead>
      <tbody>
        {readingActions.map((action) => {
          const { label, key, suggested } = shortcuts[action];
          const bound = keys === null ? suggested : keys[action];
          return (
            <tr key={action}>
              <th scope="row">{t(label)}</th>
              <td>{bound ? <Keys keys={signed(bound)} /> : t('shortcuts_unset')}</td>
              <td>{key !== null && <Keys keys={key} />}</td>
            </tr>
          );
        })}
        <tr>
          <th scope="row">{t('shortcut_kind')}</th>
          <td />
          <td>
            <Keys keys="1 2 3 … / Shift+1 …" />
          </td>
        </tr>
        {elsewhere.map(({ label, keys: pressed }) => (
          <tr key={label}>
            <th scope="row">{t(label)}</th>
            <td colSpan={2}>
              <Keys keys={pressed} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Each key as it stands on the keyboard; what stands between keys stays between them. */
function Keys({ keys }: { keys: string }) {
  return (
    <>
      {keys
        .split(' ')
        .map((key, at) => [at > 0 && ' ', /^[/…]$/.test(key) ? key : <kbd key={at}>{key}</kbd>])}
    </>
  );
}
