import { builtInCodebook } from '../codebook/builtIn';
import { codesOf } from '../codebook/edit';
import { codeLists, OWN_CODEBOOK, type Codebook, type CodeList } from '../codebook/types';
import type { LibraryDatabase } from './database';
import { recordChange, Refusal, write, type Writer } from './writing';
import type { Written } from './types';

/** The reader's codebook; the one that is there from the start as long as the reader has not changed it. */
export async function readCodebook(db: LibraryDatabase): Promise<Codebook> {
  return (await db.codebook.get(OWN_CODEBOOK)) ?? builtInCodebook;
}

/**
 * Stores a checked codebook as one step that can be taken back. It must have come from the present one: what another
 * page changed meanwhile is never overwritten ('codebook-outdated'). A code that any annotation has, in the bin or not, cannot
 * be left out ('code-in-use'); it can be retired.
 */
export function saveCodebook(writer: Writer, codebook: Codebook): Promise<Written<Codebook>> {
  const { db } = writer;
  return write(db, async () => {
    const present = await readCodebook(db);
    if (present.revision !== codebook.revision) throw new Refusal('codebook-outdated');
    if (JSON.stringify(present) === JSON.stringify(codebook))
      return { value: present, change: null };
    if (await losesUsedCode(db, present, codebook)) throw new Refusal('code-in-use');
    return storeCodebook(writer, codebook);
  });
}

/** Inside a transaction: puts a codebook in the place of the present one, as one step. */
export async function storeCodebook(
  writer: Writer,
  codebook: Codebook,
): Promise<{ value: Codebook; change: number }> {
  const { db } = writer;
  const stored = (await db.codebook.get(OWN_CODEBOOK)) ?? null;
  const value = { ...codebook, revision: (stored?.revision ?? 0) + 1 };
  await db.codebook.put(value);
  const row = (state: Codebook | null) => [
    { table: 'codebook' as const, id: OWN_CODEBOOK, row: state },
  ];
  return { value, change: await recordChange(writer, 'edit-codebook', row(stored), row(value)) };
}

/** How many annotations, those in the bin included, have each code. */
export type CodeUse = Record<CodeList, Map<string, number>>;

/** Counts the use of all codes: reads every annotation. */
export async function countCodes(db: LibraryDatabase): Promise<CodeUse> {
  const use: CodeUse = { kinds: new Map(), states: new Map(), tags: new Map() };
  const count = (list: CodeList, id: string) => use[list].set(id, (use[list].get(id) ?? 0) + 1);
  await db.annotations.each(({ kind, state, tags }) => {
    count('kinds', kind);
    count('states', state);
    for (const tag of tags) count('tags', tag);
  });
  return use;
}

/** Whether a code that any annotation has, in the bin or not, would be gone. */
export async function losesUsedCode(
  db: LibraryDatabase,
  before: Codebook,
  after: Codebook,
): Promise<boolean> {
  const gone = codeLists.flatMap((list) => {
    const left = new Set(codesOf(after, list).map(({ id }) => id));
    return codesOf(before, list).flatMap(({ id }) => (left.has(id) ? [] : [{ list, id }]));
  });
  if (gone.length === 0) return false;
  const use = await countCodes(db);
  return gone.some(({ list, id }) => use[list].has(id));
}
