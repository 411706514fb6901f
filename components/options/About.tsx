import { t } from '@/utils/i18n';
import { ownManifest } from './manifest';
import { permissionText } from './permissionText';

/** What the extension is, that nothing leaves the machine, and what each permission is for. */
export function About() {
  const { version, permissions = [], host_permissions = [] } = ownManifest();
  return (
    <section>
      <h2>{t('about_title')}</h2>
      <p>{t('about_text', version)}</p>
      <h3>{t('about_privacy')}</h3>
      <p>{t('about_privacy_text')}</p>
      <h3>{t('about_permissions')}</h3>
      <dl class="permissions">
        {[...permissions, ...host_permissions].map((permission) => (
          <div key={permission}>
            <dt>{permission}</dt>
            <dd>{permissionText(permission)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
