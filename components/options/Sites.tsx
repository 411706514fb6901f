import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';
import { hostOf, typedSite } from './typedSite';
import { useGrantedSites } from './useGrantedSites';

/** Where the extension may read: government sites always, others one by one. */
export function Sites() {
  const { patterns, grant, remove } = useGrantedSites();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');

  const add = async () => {
    const site = typedSite(typed);
    if (site.status === 'government') return setProblem(t('sites_government'));
    if (site.status === 'unreadable') return setProblem(t('sites_unreadable'));
    const granted = await grant(site.pattern);
    setProblem(granted ? '' : t('sites_refused'));
    if (granted) setTyped('');
  };

  return (
    <section>
      <h2>{t('sites_title')}</h2>
      <p>{t('sites_text')}</p>
      <ul role="list" class="sites">
        <li>
          <span>*.gov.cn</span> <span class="note">{t('sites_always')}</span>
        </li>
        {patterns.map((pattern, at) => (
          <li key={pattern}>
            <span id={`host-${at}`}>{hostOf(pattern)}</span>
            <Button
              look="quiet"
              small
              aria-describedby={`host-${at}`}
              onClick={() => void remove(pattern)}
            >
              {t('sites_remove')}
            </Button>
          </li>
        ))}
      </ul>
      <form
        class="sites-add"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label class="label" for="site">
          {t('sites_add_label')}
        </label>
        <div class="sites-add-row">
          <input
            id="site"
            class="field"
            value={typed}
            placeholder="www.example.cn"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <Button submit disabled={typed.trim() === ''}>
            {t('sites_add')}
          </Button>
        </div>
        {problem !== '' && <p role="alert">{problem}</p>}
      </form>
    </section>
  );
}
