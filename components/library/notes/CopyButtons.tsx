import type { Root } from 'mdast';
import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { writeMarkdown } from '@/utils/export/markdown';
import { t } from '@/utils/i18n';
import { copyFormatted, copyText } from './copy';

/** Copies the notes as Markdown, or formatted for a word processor, and says whether it could. */
export function CopyButtons({ notes }: { notes: Root }) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  // Written when it is wanted: that of hundreds of reports takes seconds.
  const copy = async (work: () => Promise<void>) => {
    setOutcome(null);
    setOutcome(
      await work().then(
        () => 'copied' as const,
        () => 'refused' as const,
      ),
    );
  };
  const formatted = async () => {
    const { htmlFragment } = await import('@/utils/export/html/body');
    await copyFormatted(htmlFragment(notes), writeMarkdown(notes));
  };
  return (
    <>
      <Button onClick={() => void copy(formatted)}>{t('notes_copy_formatted')}</Button>
      <Button onClick={() => void copy(() => copyText(writeMarkdown(notes)))}>
        {t('notes_copy')}
      </Button>
      <span class="note" role="status">
        {outcome === 'copied' && t('notes_copied')}
        {outcome === 'refused' && t('notes_copy_refused')}
      </span>
    </>
  );
}
