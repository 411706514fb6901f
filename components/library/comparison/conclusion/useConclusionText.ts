import { conclusionKey } from '@/utils/library/conclusions';
import { database } from '@/utils/library/database';
import { useStored } from '../../useStored';

/** What the reader has concluded of these reports so far, '' when nothing (or nothing could be read yet). */
export function useConclusionText(reportKeys: readonly string[]): string {
  const key = conclusionKey(reportKeys);
  const stored = useStored(async () => (await database.conclusions.get(key))?.text ?? '', [key]);
  return stored.status === 'ready' ? stored.value : '';
}
