import { useId } from 'preact/hooks';
import { decimal } from '@/components/format';
import type { Coders } from '@/utils/compare/agreement/codings';
import { t } from '@/utils/i18n';

interface CoderChoiceProps {
  all: readonly { author: string; annotations: number }[];
  chosen: Coders;
  onChoose: (coders: Coders) => void;
}

/** Whose annotations are compared with whose. */
export function CoderChoice({ all, chosen: [first, second], onChoose }: CoderChoiceProps) {
  const id = useId();
  const select = (name: string, value: string, label: string, choose: (author: string) => void) => (
    <label class="coder">
      <span class="label">{label}</span>
      <select
        id={`${id}-${name}`}
        class="field"
        value={String(all.findIndex(({ author }) => author === value))}
        onChange={(event) => choose(all[Number(event.currentTarget.value)]?.author ?? value)}
      >
        {all.map(({ author, annotations }, at) => (
          <option key={author} value={String(at)}>
            {t('agreement_coder', author || t('agreement_unnamed'), decimal(annotations))}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div class="coders">
      {select('first', first, t('agreement_first'), (author) => onChoose([author, second]))}
      {select('second', second, t('agreement_second'), (author) => onChoose([first, author]))}
    </div>
  );
}
