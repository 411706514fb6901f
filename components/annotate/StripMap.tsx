import { t } from '@/utils/i18n';
import { STRIP_HEIGHT } from './stripPath';

/** How wide the strip is in its own units. */
const WIDTH = 10;
/** Shares of the report that arrow keys and page keys go. */
const STEP = 0.02;
const LEAP = 0.1;

/** One kind of mark on the strip. */
export interface StripLayer {
  /** Names its colour: `strip-indicator`. */
  kind: string;
  path: string;
}

interface StripMapProps {
  layers: readonly StripLayer[];
  /** The part of the report that is in the window, 0–1. */
  seen: { top: number; bottom: number };
  /** What stands in the middle of the window, for screen readers. */
  where: string;
  /** Goes to what is marked near a share of the report, 0–1. */
  onPoint: (share: number) => void;
  /** Brings a share of the report into the middle of the window. */
  onMove: (share: number) => void;
}

/** The whole report from top to bottom with its marks; a click or a key leads there. */
export function StripMap({ layers, seen, where, onPoint, onMove }: StripMapProps) {
  const middle = (seen.top + seen.bottom) / 2;
  const percent = Math.round(middle * 100);
  return (
    <div
      class="strip"
      role="slider"
      tabIndex={0}
      aria-label={t('strip_title')}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={t('strip_value', `${percent}%`, where)}
      title={t('strip_title')}
      onClick={(event) => {
        const { top, height } = event.currentTarget.getBoundingClientRect();
        onPoint((event.clientY - top) / height);
      }}
      onKeyDown={(event) => {
        const share = shareAfter(event.key, middle);
        if (share === null) return;
        event.preventDefault();
        onMove(Math.min(1, Math.max(0, share)));
      }}
    >
      <svg viewBox={`0 0 ${WIDTH} ${STRIP_HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <rect
          class="strip-seen"
          width={WIDTH}
          y={seen.top * STRIP_HEIGHT}
          height={Math.max(1, (seen.bottom - seen.top) * STRIP_HEIGHT)}
        />
        {layers.map(({ kind, path }) => (
          <path key={kind} class={`strip-${kind}`} d={path} />
        ))}
      </svg>
    </div>
  );
}

function shareAfter(key: string, share: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return share + STEP;
    case 'ArrowUp':
    case 'ArrowLeft':
      return share - STEP;
    case 'PageDown':
      return share + LEAP;
    case 'PageUp':
      return share - LEAP;
    case 'Home':
      return 0;
    case 'End':
      return 1;
    default:
      return null;
  }
}
