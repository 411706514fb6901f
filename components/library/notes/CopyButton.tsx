import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';

/** Copies a text, which is made when the button is pressed, and says whether it could. */
export function CopyButton({ text }: { text: () => string }) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  return (
    <>
      <span class="note" role="status">
        {outcome === 'copied' && t('notes_copied')}
        {outcome === 'refused' && t('notes_copy_refused')}
      </span>
      <Button onClick={() => void copy()}>{t('notes_copy')}</Button>
    </>
  );
}
