import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { addCode, codesOf } from '@/utils/codebook/edit';
import { MAX_NAME } from '@/utils/codebook/schema';
import type { CodeList } from '@/utils/codebook/types';
import { t, type MessageKey } from '@/utils/i18n';
import { CodeRow } from './CodeRow';
import { nameProblem } from './nameProblem';
import type { CodebookEdits } from './useCodebookEdits';

const titles: Record<CodeList, MessageKey> = {
  kinds: 'annotate_choose_kind',
  states: 'annotate_state',
  tags: 'annotate_tags',
};

interface CodeListEditorProps {
  list: CodeList;
  /** How many annotations have a code, by its id; undefined while that is counted. */
  uses: ReadonlyMap<string, number> | undefined;
  edits: CodebookEdits;
}

/** One list of codes in its order, those that are retired apart, and a field for a new one. */
export function CodeListEditor({ list, uses, edits }: CodeListEditorProps) {
  const { codes, edit } = edits;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const all = codesOf(codes.codebook, list);
  const rows = (retired: boolean) => (
    <ul role="list" class="codes">
      {all
        .filter((code) => code.retired === retired)
        .map((code) => (
          <CodeRow
            key={code.id}
            list={list}
            code={code}
            uses={uses && (uses.get(code.id) ?? 0)}
            edits={edits}
          />
        ))}
    </ul>
  );

  const add = async () => {
    const name = typed.trim();
    const wrong = nameProblem(codes.codebook, list, null, name, t);
    setProblem(wrong);
    if (wrong !== null) return;
    // A tag is its own id: annotations that have the word already have the code.
    const isTag = list === 'tags';
    const added = await edit(t('codebook_added', name), (book) =>
      addCode(book, list, isTag ? name : crypto.randomUUID(), isTag ? null : name),
    );
    if (added) setTyped('');
  };

  return (
    <div class="code-list">
      <h3>{t(titles[list])}</h3>
      {rows(false)}
      {all.some(({ retired }) => retired) && (
        <details>
          <summary>{t('codebook_retired_list')}</summary>
          {rows(true)}
        </details>
      )}
      <form
        class="code-line"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <input
          class="field code-name"
          aria-label={t('codebook_new_in', t(titles[list]))}
          placeholder={t('codebook_new')}
          maxLength={MAX_NAME}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button submit disabled={typed.trim() === ''}>
          {t('codebook_add')}
        </Button>
      </form>
      {problem !== null && <p role="alert">{t(problem)}</p>}
    </div>
  );
}
