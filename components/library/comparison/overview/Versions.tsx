import type { Comparison } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
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
        const title = `${t('notes_versions')}(${names.join('、')})`;
        return (
          <LazyDetails key={to} title={`${title} ${changes.length}`}>
            {() => (
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
            )}
          </LazyDetails>
        );
      })}
    </>
  );
}
