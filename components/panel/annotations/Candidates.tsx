import { Button } from '@/components/Button';
import { sectionPath } from '@/utils/anchoring/sectionPath';
import type { PlacedAnnotation } from '@/utils/library/types';
import { t } from '@/utils/i18n';
import type { ReportAnalysis, Span } from '@/utils/report/types';
import { JumpQuote } from '../JumpQuote';
import { useAttach } from './attach';

/** Characters on each side by which the reader tells equal passages apart. */
const AROUND = 16;

interface CandidatesProps {
  analysis: ReportAnalysis;
  placed: PlacedAnnotation;
}

/** The passages an annotation may belong to now, each to be looked at and chosen, or the selection in the page. */
export function Candidates({ analysis, placed }: CandidatesProps) {
  const attach = useAttach();
  const { annotation, placement } = placed;
  const { candidates, status } = placement;
  return (
    <div class="candidates">
      {status === 'orphan' && candidates.length > 0 && (
        <p class="note">{t('placement_orphan_near')}</p>
      )}
      {candidates.map((span) => (
        <div class="candidate" key={span.start}>
          <JumpQuote text={analysis.text} span={span} />
          <Button look="quiet" small onClick={() => attach(annotation.id, span)}>
            {t('attach_here')}
          </Button>
          <span class="candidate-context">{whereabouts(analysis, span)}</span>
        </div>
      ))}
      <span class="settle">
        <Button look="quiet" small onClick={() => attach(annotation.id, null)}>
          {t('attach_to_selection')}
        </Button>
      </span>
    </div>
  );
}

/** The section of a passage, and the words around it. */
function whereabouts({ text, outline }: ReportAnalysis, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const around = `…${before}〔…〕${after}…`.replace(/\s+/g, ' ');
  return [...sectionPath(outline, start).slice(-1), around].join(' · ');
}
