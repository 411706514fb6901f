import { decimal } from '@/components/format';
import { t } from '@/utils/i18n';
import type { HitContext } from '@/utils/search/context';
import type { FoundReport } from '@/utils/search/searchIndex';

interface HitLineProps {
  found: FoundReport;
  /** Undefined until the text is read; null when only the title has a hit. */
  line: HitContext | null | undefined;
  /** Where the kept text is shown with its hits. */
  href: string;
}

/** How often a report has what is sought, and the first place with the words around it. */
export function HitLine({ found, line, href }: HitLineProps) {
  return (
    <p class="note hit-line">
      <span class="figures">
        {found.text > 0 ? t('search_hits', decimal(found.text)) : t('search_title_only')}
      </span>
      {line && (
        <a href={href}>
          {line.before}
          <mark>{line.hit}</mark>
          {line.after}
        </a>
      )}
    </p>
  );
}
