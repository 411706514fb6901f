import { CompositionBar } from '@/components/CompositionBar';
import { percent } from '@/components/format';
import { t } from '@/utils/i18n';
import type { ReportAnalysis } from '@/utils/report/types';
import { headingSpan, headingText } from '../headings';
import { useJump } from '../jump';
import { compositionOf, topSections } from './composition';

/** The composition bar of the report and, thinner, one for each first-level section. */
export function Composition({ analysis }: { analysis: ReportAnalysis }) {
  const jump = useJump();
  const { text, outline } = analysis;
  const whole = compositionOf(analysis, { start: 0, end: text.length });
  const legend = [
    { name: 'formula', label: t('composition_formula'), share: whole.formula },
    { name: 'vague', label: t('composition_vague'), share: whole.vague },
    { name: 'rest', label: t('composition_rest'), share: 1 - whole.formula - whole.vague },
  ];
  return (
    <section>
      <h2>{t('overview_composition')}</h2>
      <CompositionBar {...whole} />
      <ul role="list" class="composition-legend figures">
        {legend.map(({ name, label, share }) => (
          <li key={name}>
            <span class={`composition-key composition-${name}`} />
            {label} {percent(share)}
          </li>
        ))}
      </ul>
      <ul role="list" class="composition-sections">
        {topSections(outline).map((section) => (
          <li key={section.start}>
            <button
              type="button"
              class="composition-section"
              title={t('panel_jump_hint')}
              onClick={() => jump(headingSpan(text, section))}
            >
              <span class="composition-title">{headingText(section)}</span>
              <CompositionBar {...compositionOf(analysis, section)} thin />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
