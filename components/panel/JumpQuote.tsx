import { t } from '@/utils/i18n';
import type { Span } from '@/utils/report/types';
import { useJump } from './jump';
import './JumpQuote.css';

/** More than one line holds at the widest panel, in characters; the rest is in the page. */
const shownLength = 80;

/** A passage of the report in one line, that leads to its place in the page. */
export function JumpQuote({ text, span }: { text: string; span: Span }) {
  const jump = useJump();
  const end = Math.min(span.end, span.start + shownLength);
  return (
    <button
      type="button"
      class="jump-quote"
      title={t('panel_jump_hint')}
      onClick={() => jump(span)}
    >
      {text.slice(span.start, end).replace(/\s+/g, ' ').trim()}
    </button>
  );
}
