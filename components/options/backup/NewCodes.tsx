import { Button } from '@/components/Button';
import { useCodes } from '@/components/codebook/codes';
import { WriteOutcome } from '@/components/writes/WriteOutcome';
import { useWrites } from '@/components/writes/useWrites';
import { differences, takeCodes } from '@/utils/codebook/merge';
import type { CodeLists } from '@/utils/codebook/types';
import { t } from '@/utils/i18n';
import { sendMessage } from '@/utils/messages';

/** The codes of another reviewer that this codebook does not offer, and the offer to take them in. */
export function NewCodes({ codes: theirs }: { codes: CodeLists }) {
  const { codebook, name } = useCodes();
  const writes = useWrites();
  const all = differences(codebook, theirs, t);
  const foreign = all.filter(
    (each) =>
      each.status === 'added' ||
      (each.status === 'changed' && each.fields.join() === 'retired' && !each.theirs.retired),
  );
  const otherwise = all.filter((each) => each.status === 'changed' && each.fields.includes('name'));
  const take = () =>
    writes.run(t('codebook_imported', foreign.length), () =>
      sendMessage('saveCodebook', { codebook: takeCodes(codebook, foreign) }),
    );
  return (
    <>
      {foreign.length > 0 && (
        <div class="backup-line">
          <span>
            {t(
              'import_new_codes',
              foreign.map(({ theirs: { id, name: called } }) => called ?? id).join('、'),
            )}
          </span>
          <Button small onClick={() => void take()}>
            {t('import_take_codes')}
          </Button>
        </div>
      )}
      {otherwise.map(({ list, id, theirs: code }) => (
        <p class="note" key={`${list} ${id}`}>
          {t('import_named_otherwise', name(list, id), code.name ?? id)}
        </p>
      ))}
      <WriteOutcome writes={writes} />
    </>
  );
}
