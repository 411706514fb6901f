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
    const next = { ...settings, ...part };
    setSettings(next);
    void settingsItem.setValue(next);
  };
  return [settings, change];
}
