import type { Root } from 'mdast';
import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useCodes } from '@/components/codebook/codes';
import { day } from '@/components/format';
import type { CodeLists } from '@/utils/codebook/types';
import type { ComparedReport, Comparison } from '@/utils/compare/types';
import { comparisonContent } from '@/utils/export/comparisonNotes';
import { composeNotes, type NotesContent } from '@/utils/export/notes';
import { reportContent } from '@/utils/export/reportNotes';
import type { ContentOptions } from '@/utils/export/words';
import { t } from '@/utils/i18n';
import type { NotesTemplate } from '@/utils/library/types';
import type { NotesAddress } from '../address';
import { useConclusionText } from '../comparison/conclusion/useConclusionText';
import { useComparison } from '../useComparison';

/** Notes before they have any form, with what else the forms are made of. */
export interface ComposedNotes {
  /** Also names the files. */
  title: string;
  tree: Root;
  comparison: Comparison;
  codebook: CodeLists;
  /** ISO date. */
  createdOn: string;
}

/**
 * The notes by a template, which may be in the middle of being edited: its sections are made once each, and every
 * letter of its title line only puts them together.
 */
export function useNotes(
  reports: readonly ComparedReport[],
  address: NotesAddress,
  { titleLine, sections }: Pick<NotesTemplate, 'titleLine' | 'sections'>,
): ComposedNotes {
  const { codebook } = useCodes();
  const comparison = useComparison(reports, address);
  const conclusion = useConclusionText(address.keys);
  const content = useMemo(
    () => contentOf(reports, comparison, { t, codebook, conclusion }),
    [reports, comparison, codebook, conclusion],
  );
  return useMemo(() => {
    const createdOn = day(new Date().toISOString());
    const { version } = browser.runtime.getManifest();
    const template = { titleLine, sections };
    const tree = composeNotes(content, { t, template, createdOn, version });
    return { title: content.title(titleLine), tree, comparison, codebook, createdOn };
  }, [content, titleLine, sections.join()]);
}

/** Of one report, or of the comparison of several. */
function contentOf(
  reports: readonly ComparedReport[],
  comparison: Comparison,
  options: ContentOptions,
): NotesContent {
  const [first, ...others] = reports;
  return first && others.length === 0
    ? reportContent(first, options)
    : comparisonContent(comparison, options);
}
