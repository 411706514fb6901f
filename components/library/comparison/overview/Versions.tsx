import type { Comparison } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
import { ChangedSentences } from '../../ChangedSentences';
import { LazyDetails } from '../LazyDetails';

interface VersionsProps {
  comparison: Comparison;
  labels: readonly string[];
}

/** The sentences in which texts of one subject and year differ (R05, R06), side by side. */
export function Versions({ comparison: { versions }, labels }: VersionsProps) {
  return (
    <>
      {versions.map(({ from, to, changes }) => {
        const names = [labels[from] ?? '', labels[to] ?? ''] as const;
        const title = t('notes_in_scope', t('notes_versions'), names.join('、'));
        return (
          <LazyDetails key={to} title={`${title} · ${t('kept_changes', changes.length)}`}>
            {() => <ChangedSentences title={title} names={names} changes={changes} />}
          </LazyDetails>
        );
      })}
    </>
  );
}
