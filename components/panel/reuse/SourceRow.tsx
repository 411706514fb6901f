import { decimal, percent } from '@/components/format';
import { pageLink } from '@/utils/export/links';
import { t } from '@/utils/i18n';
import type { ReusedPassage, ReuseSource } from '@/utils/library/reuse/lookUp';
import { useJump } from '../jump';
import { sourceName } from './sourceName';

/** Another report and how much of this one stands in it; opens to the passages, each beside its twin. */
export function SourceRow({ text, source }: { text: string; source: ReuseSource }) {
  const { passages, characters, share, url, title } = source;
  const page = pageLink(url);
  return (
    <li class="row">
      <details class="more">
        <summary>
          <span class="reuse-name">{sourceName(source)}</span>
          <span class="note figures">
            {t('reuse_source', passages.length, decimal(characters), percent(share))}
          </span>
        </summary>
        {page !== null && (
          <a href={page} title={title} target="_blank" rel="noreferrer">
            {t('reuse_open')}
          </a>
        )}
        <ul role="list">
          {passages.map((passage) => (
            <Twins key={passage.here.start} text={text} passage={passage} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function Twins({ text, passage }: { text: string; passage: ReusedPassage }) {
  const { here, words, frequency, characters } = passage;
  const jump = useJump();
  return (
    <li>
      <details class="more">
        <summary class="reuse-passage">
          {text.slice(here.start, here.start + SHOWN).replace(/\s+/g, ' ')}
          {here.end - here.start > SHOWN && '……'}
          <span class="note figures">
            {' '}
            {t('reuse_frequency', frequency)} · {t('reuse_characters', decimal(characters))}
          </span>
        </summary>
        <dl class="twins">
          <div>
            <dt>{t('reuse_here')}</dt>
            <dd>
              <button
                type="button"
                class="reuse-jump"
                title={t('panel_jump_hint')}
                onClick={() => jump(here)}
              >
                {text.slice(here.start, here.end)}
              </button>
            </dd>
          </div>
          <div>
            <dt>{t('reuse_there')}</dt>
            <dd>{words}</dd>
          </div>
        </dl>
      </details>
    </li>
  );
}

/** Characters of a passage that stand for it as long as it is folded. */
const SHOWN = 40;
