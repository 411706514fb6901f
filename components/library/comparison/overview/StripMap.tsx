import { useMemo } from 'preact/hooks';
import { headingText } from '@/components/panel/headings';
import type { ComparedReport } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
import type { Span } from '@/utils/report/types';
import { stripMarks, stripOf, type StripMark, type StripPart } from './strip';

interface StripMapProps {
  report: ComparedReport;
  label: string;
  /** Goes to an offset of the report's text. */
  onGo: (at: number) => void;
}

/** Where each kind of mark stands from top to bottom, and how thin it may get, as share of the whole width. */
const lanes: Record<StripMark, { top: number; height: number; least: number }> = {
  annotation: { top: 0, height: 24, least: 1 / 80 },
  figure: { top: 2, height: 9, least: 1 / 240 },
  formula: { top: 13, height: 9, least: 0 },
  vague: { top: 13, height: 9, least: 0 },
};
const HEIGHT = 24;

/** A whole report from left to right: its sections, and where figures, boilerplate and annotations stand. */
export function StripMap({ report, label, onGo }: StripMapProps) {
  const parts = useMemo(() => stripOf(report), [report]);
  const whole = report.analysis.text.length;
  return (
    <div class="strip" role="group" aria-label={t('overview_strip_of', label)}>
      {parts.map((part) => (
        <button
          key={part.start}
          type="button"
          class="strip-part"
          style={{ flexGrow: part.end - part.start }}
          title={nameOf(part)}
          aria-label={t('overview_strip_part', nameOf(part), part.marks.figure.length)}
          onClick={(event) => onGo(pointed(event, part))}
        >
          <svg
            viewBox={`${part.start} 0 ${part.end - part.start} ${HEIGHT}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            {stripMarks.map((mark) => (
              <path key={mark} class={`strip-${mark}`} d={pathOf(part.marks[mark], mark, whole)} />
            ))}
          </svg>
        </button>
      ))}
    </div>
  );
}

function nameOf({ section }: StripPart): string {
  return section ? headingText(section) : t('role_opening');
}

/** One path for all marks of a kind: hundreds of reports would have a hundred thousand rectangles. */
function pathOf(spans: readonly Span[], mark: StripMark, whole: number): string {
  const { top, height, least } = lanes[mark];
  return spans
    .map(({ start, end }) => {
      const width = Math.max(end - start, Math.round(whole * least));
      return `M${start} ${top}h${width}v${height}h-${width}z`;
    })
    .join('');
}

/** The offset under the mouse; with the keyboard a part is entered at its beginning. */
function pointed(event: MouseEvent, { start, end }: StripPart): number {
  const { left, width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
  const share = event.detail === 0 || width === 0 ? 0 : (event.clientX - left) / width;
  return Math.round(start + Math.min(Math.max(share, 0), 0.999) * (end - start));
}
