import { codeName, type NameOf } from './names';
import { codesOf, isKeyTaken } from './edit';
import { MAX_CODES } from './schema';
import {
  codeLists,
  type Code,
  type Codebook,
  type CodeList,
  type CodeLists,
  type KindCode,
} from './types';

/** A code that the reader has not got, or has otherwise; `field` is what differs. */
export type Difference =
  | { list: CodeList; id: string; theirs: Code | KindCode; status: 'added' }
  | {
      list: CodeList;
      id: string;
      theirs: Code | KindCode;
      status: 'changed';
      fields: ChangedField[];
    }
  /** Another code of the reader's is called the same: two codes of one name nobody can tell apart. */
  | { list: CodeList; id: string; theirs: Code | KindCode; status: 'same-name' };

/** What of a code can differ; keys and order are each reader's own matter. */
export type ChangedField = 'name' | 'meaning' | 'wash' | 'retired';

/** What another codebook would bring, code by code; nothing where both say the same. */
export function differences(own: Codebook, incoming: CodeLists, t: NameOf): Difference[] {
  return codeLists.flatMap((list) => {
    // Names of the reader's codes, and of those of the file that come before.
    const holders = new Map(
      codesOf(own, list).flatMap(({ id, retired }) =>
        retired ? [] : [[codeName(own, list, id, t), id] as const],
      ),
    );
    return incoming[list].flatMap((theirs): Difference[] => {
      const entry = { list, id: theirs.id, theirs };
      const theirName = codeName(incoming, list, theirs.id, t);
      const isTaken = (holders.get(theirName) ?? theirs.id) !== theirs.id;
      if (!theirs.retired && !isTaken) holders.set(theirName, theirs.id);
      const mine = codesOf(own, list).find(({ id }) => id === theirs.id);
      const fields = mine
        ? changedFields(mine, theirs, codeName(own, list, mine.id, t), theirName)
        : [];
      if (mine && fields.length === 0) return [];
      if (isTaken && !theirs.retired) return [{ ...entry, status: 'same-name' }];
      return [mine ? { ...entry, status: 'changed', fields } : { ...entry, status: 'added' }];
    });
  });
}

function changedFields(
  mine: Code,
  theirs: Code,
  myName: string,
  theirName: string,
): ChangedField[] {
  const fields: ChangedField[] = [];
  if (myName !== theirName) fields.push('name');
  if (mine.meaning !== theirs.meaning) fields.push('meaning');
  if ('wash' in mine && 'wash' in theirs && mine.wash !== theirs.wash) fields.push('wash');
  if (mine.retired !== theirs.retired) fields.push('retired');
  return fields;
}

/**
 * The codebook with these codes of another one in it: new ones at the end, others in their place with the reader's
 * own key. What is not named stays as it is.
 */
export function takeCodes(own: Codebook, taken: readonly Difference[]): Codebook {
  return taken.reduce<Codebook>((codebook, { list, theirs }) => {
    const codes = codesOf(codebook, list);
    const code = 'wash' in theirs ? { ...theirs, key: keyOf(codebook, theirs) } : theirs;
    const isThere = codes.some(({ id }) => id === code.id);
    return {
      ...codebook,
      [list]: isThere ? codes.map((each) => (each.id === code.id ? code : each)) : [...codes, code],
    };
  }, own);
}

function keyOf(codebook: Codebook, { id, key }: KindCode): string | null {
  const mine = codebook.kinds.find((kind) => kind.id === id);
  if (mine) return mine.key;
  return isKeyTaken(codebook, key) ? null : key;
}

/**
 * The codebook with the codes of another one that it has not got, as far as there is room (`MAX_CODES`): annotations
 * with a code beyond that show its id. With `retired` they are only known by name: shown where an annotation has them,
 * and not offered. The same codebook when there are none.
 */
export function addMissing(own: Codebook, incoming: CodeLists, how?: 'retired'): Codebook {
  const missing = codeLists.flatMap((list) => {
    const known = new Set(codesOf(own, list).map(({ id }) => id));
    return incoming[list]
      .filter(({ id }) => !known.has(id))
      .slice(0, Math.max(0, MAX_CODES[list] - known.size))
      .map((code): Difference => {
        const theirs = how === 'retired' ? { ...code, retired: true } : code;
        return { list, id: code.id, theirs, status: 'added' };
      });
  });
  return missing.length === 0 ? own : takeCodes(own, missing);
}
