import { Chip, type ChipTone } from '@/components/Chip';
import { t, type MessageKey } from '@/utils/i18n';
import type { Check, CheckStatus } from '@/utils/report/types';
import { JumpQuote } from '../JumpQuote';

const statusLooks: Record<CheckStatus, { tone: ChipTone; text: MessageKey }> = {
  attention: { tone: 'attention', text: 'check_attention' },
  'not-seen': { tone: 'caution', text: 'check_not_seen' },
  unknown: { tone: 'plain', text: 'check_unknown' },
  ok: { tone: 'good', text: 'check_ok' },
};

/** Places that are shown at once; more of the same open on demand. */
const shownEvidence = 3;

/** One check: its status, its sentence, and the passages it speaks of. */
export function CheckRow({ text, check }: { text: string; check: Check }) {
  const look = statusLooks[check.status];
  const quotes = check.evidence.map((span) => (
    <li key={`${span.start}-${span.end}`}>
      <JumpQuote text={text} span={span} />
    </li>
  ));
  return (
    <li class="row">
      <p class="row-head">
        <span>{check.summary}</span>
        <Chip tone={look.tone}>{t(look.text)}</Chip>
      </p>
      {quotes.length > 0 && (
        <ul role="list" class="evidence">
          {quotes.slice(0, shownEvidence)}
        </ul>
      )}
      {quotes.length > shownEvidence && (
        <details class="more">
          <summary>{t('check_more_evidence', quotes.length - shownEvidence)}</summary>
          <ul role="list" class="evidence">
            {quotes.slice(shownEvidence)}
          </ul>
        </details>
      )}
    </li>
  );
}
