import { CompositionBar } from '@/components/CompositionBar';
import { percent } from '@/components/format';
import { t } from '@/utils/i18n';
import type { ReportAnalysis } from '@/utils/report/types';
import { headingSpan } from '../headingSpan';
import { useJump } from '../jump';
import { sectionCompositions } from './composition';

/** The composition bar of the report and, thinner, one for each first-level section. */
export function Composition({ analysis }: { analysis: ReportAnalysis }) {
  const jump = useJump();
  const { formulaShare: formula, vagueShare: vague } = analysis.measures;
  const legend = [
    { name: 'formula', text: t('composition_formula'), share: formula },
    { name: 'vague', text: t('composition_vague'), share: vague },
    { name: 'rest', text: t('composition_rest'), share: Math.max(0, 1 - formula - vague) },
  ];
  return (
    <section>
      <h2>{t('overview_composition')}</h2>
      <CompositionBar formula={formula} vague={vague} />
      <ul role="list" class="composition-legend figures">
        {legend.map(({ name, text, share }) => (
          <li key={name}>
            <span class={`composition-key composition-${name}`} />
            {text} {percent(share)}
          </li>
        ))}
      </ul>
      <ul role="list" class="composition-sections">
        {sectionCompositions(analysis).map((part) => (
          <li key={part.section.start}>
            <button
              type="button"
              class="composition-section"
              title={t('panel_jump_hint')}
              onClick={() => jump(headingSpan(analysis.text, part.section))}
            >
              <span class="composition-title">{part.section.label + part.section.title}</span>
              <CompositionBar formula={part.formula} vague={part.vague} thin />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
