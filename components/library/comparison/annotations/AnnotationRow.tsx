import { Chip } from '@/components/Chip';
import { KindLabel } from '@/components/KindLabel';
import { useCodes } from '@/components/codebook/codes';
import { day } from '@/components/format';
import { PlacementChip } from '@/components/placement/PlacementChip';
import type { ComparedAnnotation, ComparedReport } from '@/utils/compare/types';
import { pathName } from '@/utils/export/headings';
import { Passage } from '../Passage';

interface AnnotationRowProps {
  report: ComparedReport;
  placed: ComparedAnnotation;
}

/** The annotated passage in its sentence, and beside it what the reader wrote. */
export function AnnotationRow({ report, placed: { annotation, placement } }: AnnotationRowProps) {
  const codes = useCodes();
  const state = codes.stateMention(annotation.state);
  return (
    <tr class="note-row">
      <td>
        {placement.start < 0 ? (
          <blockquote class="passage">{annotation.selector.exact}</blockquote>
        ) : (
          <Passage report={report} span={placement} marked={[placement]} />
        )}
        <p class="note">{pathName(annotation.selector.section)}</p>
      </td>
      <td>
        <p class="note-head">
          <KindLabel kind={annotation.kind} />
          {state !== null && <Chip>{state}</Chip>}
          <PlacementChip status={placement.status} />
          <span class="note figures">
            {[annotation.author, day(annotation.createdAt)].filter(Boolean).join(' · ')}
          </span>
        </p>
        {annotation.note !== '' && <p class="note-text">{annotation.note}</p>}
        {annotation.tags.length > 0 && <p class="note">{codes.tagLine(annotation.tags)}</p>}
      </td>
    </tr>
  );
}
