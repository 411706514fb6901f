import type { ChangedSentence } from '@/utils/compare/changedSentences';
import { t } from '@/utils/i18n';

interface ChangedSentencesProps {
  title: string;
  /** What the two texts are called. */
  names: readonly [before: string, after: string];
  changes: readonly ChangedSentence[];
}

/** The sentences in which two texts differ, side by side. */
export function ChangedSentences({ title, names, changes }: ChangedSentencesProps) {
  return (
    <table class="follow-up-table" aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{names[0]}</th>
          <th scope="col">{names[1]}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ before, after }, nth) => (
          <tr key={nth}>
            <td>{before || t('notes_version_nothing')}</td>
            <td>{after || t('notes_version_nothing')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
