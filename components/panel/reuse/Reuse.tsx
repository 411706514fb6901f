import type { ReuseState } from '@/components/reuse/useReuse';
import { t } from '@/utils/i18n';
import type { CommonPassage } from '@/utils/compare/reuse/findReuse';
import type { ReuseAnswer, ReuseSource } from '@/utils/library/reuse/lookUp';
import { JumpQuote } from '../JumpQuote';
import { SourceRow } from './SourceRow';
import '../rows.css';
import './reuse.css';

interface ReuseProps {
  text: string;
  reuse: ReuseState;
}

/** 雷同文本: which passages of the report stand in other kept reports, others' and the issuer's own apart. */
export function Reuse({ text, reuse }: ReuseProps) {
  return (
    <section class="reuse">
      <h2>{t('reuse_title')}</h2>
      {reuse.status === 'waiting' && <p class="note">{t('reuse_waiting')}</p>}
      {reuse.status === 'building' && (
        <div role="status">
          <p class="note">{t('reuse_building', reuse.done, reuse.total)}</p>
          <progress aria-label={t('reuse_building_name')} value={reuse.done} max={reuse.total} />
        </div>
      )}
      {reuse.status === 'failed' && (
        <p class="note" role="alert">
          {t('reuse_failed')}
        </p>
      )}
      {reuse.status === 'found' && <Found text={text} answer={reuse.answer} />}
    </section>
  );
}

function Found({ text, answer }: { text: string; answer: ReuseAnswer }) {
  const { reports, sources, common } = answer;
  if (reports === 0) return <p class="note">{t('reuse_empty_library')}</p>;
  return (
    <>
      {sources.length === 0 && <p class="note">{t('reuse_none', reports)}</p>}
      <Sources
        name={t('reuse_others')}
        text={text}
        sources={sources.filter(({ isOwn }) => !isOwn)}
      />
      <Sources name={t('reuse_own')} text={text} sources={sources.filter(({ isOwn }) => isOwn)} />
      {common.length > 0 && <Common text={text} common={common} />}
    </>
  );
}

interface SourcesProps {
  name: string;
  text: string;
  sources: readonly ReuseSource[];
}

function Sources({ name, text, sources }: SourcesProps) {
  if (sources.length === 0) return null;
  return (
    <>
      <h3>{name}</h3>
      <ul role="list" class="rows">
        {sources.map((source) => (
          <SourceRow key={source.key} text={text} source={source} />
        ))}
      </ul>
    </>
  );
}

function Common({ text, common }: { text: string; common: readonly CommonPassage[] }) {
  return (
    <details class="more">
      <summary>{t('reuse_common', common.length)}</summary>
      <ul role="list" class="rows">
        {common.map((passage) => (
          <li key={passage.start} class="row">
            <p class="note">
              {passage.kind === 'region' ? t('reuse_common_region') : t('reuse_common_anywhere')}
              {' · '}
              {t('reuse_frequency', passage.frequency)}
            </p>
            <JumpQuote text={text} span={passage} />
          </li>
        ))}
      </ul>
    </details>
  );
}
