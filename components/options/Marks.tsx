import { MarkSwitches } from '@/components/MarkSwitches';
import { useSettings } from '@/components/useSettings';
import { t, type MessageKey } from '@/utils/i18n';
import type { FindingKind } from '@/utils/painting/types';

/** A made-up passage, piece by piece; a piece with a kind is marked when that kind is switched on. */
const sample: readonly { text: MessageKey; kind?: FindingKind }[] = [
  { text: 'sample_formula', kind: 'formula' },
  { text: 'sample_reviewed' },
  { text: 'sample_indicator', kind: 'indicator' },
  { text: 'sample_stop' },
  { text: 'sample_template', kind: 'template' },
  { text: 'sample_vague', kind: 'vague' },
  { text: 'sample_reuse', kind: 'reuse' },
];

/** Which kinds of marks are painted, with a sample that changes at once. */
export function Marks() {
  const [{ marks }] = useSettings();
  return (
    <section>
      <h2>{t('marks_title')}</h2>
      <p>{t('marks_text')}</p>
      <MarkSwitches />
      <figure class="marks-sample">
        <figcaption class="label">{t('marks_sample')}</figcaption>
        <p>
          {sample.map(({ text, kind }) => (
            <span key={text} class={kind && marks[kind] ? `sample-${kind}` : undefined}>
              {t(text)}
            </span>
          ))}
        </p>
      </figure>
    </section>
  );
}
