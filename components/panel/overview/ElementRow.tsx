import { Chip } from '@/components/Chip';
import { elementLabels } from '@/components/labels';
import type { ElementFinding, ElementRole } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
import type { Span } from '@/utils/report/types';
import { headingSpan } from '../headings';
import { JumpQuote } from '../JumpQuote';

/** Headings of one element that are shown; a report rarely has more, and the outline has them all. */
const shownPlaces = 3;

interface ElementRowProps {
  role: ElementRole;
  finding: ElementFinding;
  text: string;
}

/** One statutory content: whether it was seen, and the way to it. */
export function ElementRow({ role, finding, text }: ElementRowProps) {
  return (
    <li class="row">
      <p class="row-head">
        <span>{t(elementLabels[role])}</span>
        {finding.status === 'absent' ? (
          <Chip tone="attention">{t('element_not_seen')}</Chip>
        ) : (
          <Chip tone="good">{seenText(finding)}</Chip>
        )}
      </p>
      {placesOf(finding, text).map((span) => (
        <JumpQuote key={span.start} text={text} span={span} />
      ))}
    </li>
  );
}

function seenText(finding: Exclude<ElementFinding, { status: 'absent' }>): string {
  // An element inside another section may be a single sentence; the reader should know before going there.
  return finding.status === 'section'
    ? t('element_seen')
    : t('element_seen_sentences', finding.sentences);
}

function placesOf(finding: ElementFinding, text: string): Span[] {
  switch (finding.status) {
    case 'section':
      return finding.sections.slice(0, shownPlaces).map((section) => headingSpan(text, section));
    case 'passage':
      return [finding.span];
    case 'absent':
      return [];
  }
}
