import { useEffect, useState } from 'preact/hooks';
import { defaultSettings, settingsItem, type Settings } from '@/utils/settings';

/** The reader's choices, kept up to date across pages, and the way to change some of them. */
export function useSettings(): [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(defaultSettings);
  useEffect(() => {
    void settingsItem.getValue().then(setSettings);
    return settingsItem.watch(setSettings);
  }, []);
  const change = (part: Partial<Settings>) => {
    setSettings((present) => ({ ...present, ...part }));
    // From what is stored and not from what is shown: another page may have changed the rest meanwhile.
    void settingsItem.getValue().then((stored) => settingsItem.setValue({ ...stored, ...part }));
  };
  return [settings, change];
}
