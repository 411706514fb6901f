import { useState } from 'preact/hooks';
import { WriteOutcome } from '@/components/writes/WriteOutcome';
import { codeLists } from '@/utils/codebook/types';
import { t } from '@/utils/i18n';
import { countCodes, type CodeUse } from '@/utils/library/codebook';
import { database } from '@/utils/library/database';
import { CodeListEditor } from './CodeListEditor';
import { ShareCodebook } from './ShareCodebook';
import { useCodebookEdits } from './useCodebookEdits';
import './codebook.css';

/** The kinds, states and tags of annotations, for those who want others than there are. */
export function CodebookSection() {
  const edits = useCodebookEdits();
  const [uses, setUses] = useState<CodeUse>();
  const [open, setOpen] = useState(false);

  // Counted only for a reader who looks: it reads every annotation.
  const follow = (isOpen: boolean) => {
    setOpen(isOpen);
    // Without the counts nothing can be deleted, which is the safe side; writing will say what is wrong with the store.
    if (isOpen) countCodes(database).then(setUses, () => setUses(undefined));
  };

  return (
    <section>
      <h2>{t('codebook_title')}</h2>
      <p>{t('codebook_text')}</p>
      <details open={open} onToggle={({ currentTarget }) => follow(currentTarget.open)}>
        <summary>{t('codebook_edit')}</summary>
        {open &&
          codeLists.map((list) => (
            <CodeListEditor key={list} list={list} uses={uses?.[list]} edits={edits} />
          ))}
      </details>
      <ShareCodebook edits={edits} />
      <WriteOutcome writes={edits.writes} />
    </section>
  );
}
