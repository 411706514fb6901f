import { changeCode, chooseKey } from '@/utils/codebook/edit';
import { washes, type Codebook, type KindCode, type Wash } from '@/utils/codebook/types';
import { t, type MessageKey } from '@/utils/i18n';
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
  kind: KindCode;
  name: string;
  edits: CodebookEdits;
}

/** How a kind is painted, and the key that chooses it. */
export function KindLook({ kind, name, edits: { edit } }: KindLookProps) {
  const change = (to: (codebook: Codebook) => Codebook) =>
    void edit(t('codebook_changed', name), to);
  return (
    <>
      <select
        class="field code-wash"
        aria-label={t('codebook_wash_of', name)}
        value={kind.wash}
        onChange={({ currentTarget: { value } }) => {
          const wash = washes.find((each) => each === value);
          if (wash) change((book) => changeCode(book, 'kinds', kind.id, { wash }));
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
        value={kind.key ?? ''}
        onChange={({ currentTarget: field }) => {
          const key = field.value.toLowerCase();
          if (/^[0-9a-z]?$/.test(key)) change((book) => chooseKey(book, kind.id, key || null));
          else field.value = kind.key ?? '';
        }}
      />
    </>
  );
}
