import { changeCode } from '@/utils/codebook/edit';
import { washes, type Code } from '@/utils/codebook/types';
import { t, type MessageKey } from '@/utils/i18n';
import type { Wash } from '@/utils/codebook/types';
import type { CodebookEdits } from './useCodebookEdits';

const washNames: Record<Wash, MessageKey> = {
  vermilion: 'wash_vermilion',
  ochre: 'wash_ochre',
  green: 'wash_green',
  plum: 'wash_plum',
  slate: 'wash_slate',
  teal: 'wash_teal',
  sienna: 'wash_sienna',
  rose: 'wash_rose',
};

interface KindLookProps {
  code: Code;
  name: string;
  edits: CodebookEdits;
}

/** How a kind is painted, and the key that chooses it; nothing for states and tags. */
export function KindLook({ code, name, edits: { edit } }: KindLookProps) {
  if (!('wash' in code && 'key' in code)) return null;
  const change = (part: { wash: Wash } | { key: string | null }) =>
    void edit(t('codebook_changed', name), (book) => changeCode(book, 'kinds', code.id, part));
  return (
    <>
      <select
        class="field code-wash"
        aria-label={t('codebook_wash_of', name)}
        value={String(code.wash)}
        onChange={({ currentTarget: { value } }) => {
          const wash = washes.find((each) => each === value);
          if (wash) change({ wash });
        }}
      >
        {washes.map((wash) => (
          <option key={wash} value={wash}>
            {t(washNames[wash])}
          </option>
        ))}
      </select>
      <input
        class="field code-key"
        aria-label={t('codebook_key_of', name)}
        title={t('codebook_key_of', name)}
        maxLength={1}
        value={String(code.key ?? '')}
        onChange={({ currentTarget: field }) => {
          const key = field.value.toLowerCase();
          if (/^[0-9a-z]?$/.test(key)) change({ key: key || null });
          else field.value = String(code.key ?? '');
        }}
      />
    </>
  );
}
