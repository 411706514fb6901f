import { t, type MessageKey } from '@/utils/i18n';

const texts: Readonly<Record<string, MessageKey>> = {
  storage: 'permission_storage',
  unlimitedStorage: 'permission_unlimited_storage',
  scripting: 'permission_scripting',
  sidePanel: 'permission_side_panel',
  activeTab: 'permission_active_tab',
};

/** What a permission of the manifest is for. Everything that is no named permission is a host pattern. */
export function permissionText(permission: string): string {
  return t(texts[permission] ?? 'permission_hosts');
}
