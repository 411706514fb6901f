import {
  washes,
  type Code,
  type CodeList,
  type Codebook,
  type CodeLists,
  type KindCode,
} from './types';

// Every edit gives a new codebook and leaves the old one as it was, ready for the store and for an undo.

/** Changes what a code is called, means or looks like; its id stays. */
export function changeCode<List extends CodeList>(
  codebook: Codebook,
  list: List,
  id: string,
  change: Partial<Omit<CodeLists[List][number], 'id'>>,
): Codebook {
  return {
    ...codebook,
    [list]: codesOf(codebook, list).map((code) => (code.id === id ? { ...code, ...change } : code)),
  };
}

/** Chooses the key of a kind, null for none; another kind that is offered with this key has none afterwards. */
export function chooseKey(codebook: Codebook, id: string, key: string | null): Codebook {
  const kinds = codebook.kinds.map((kind) => {
    if (kind.id === id) return { ...kind, key };
    return key !== null && kind.key === key && !kind.retired ? { ...kind, key: null } : kind;
  });
  return { ...codebook, kinds };
}

/** Offers a retired code again; a kind whose key another one has got meanwhile comes back without. */
export function offerCode(codebook: Codebook, list: CodeList, id: string): Codebook {
  const offered = changeCode(codebook, list, id, { retired: false });
  if (list !== 'kinds') return offered;
  const others = { kinds: codebook.kinds.filter((each) => each.id !== id) };
  const key = codebook.kinds.find((each) => each.id === id)?.key ?? null;
  return isKeyTaken(others, key) ? chooseKey(offered, id, null) : offered;
}

/** Whether a kind that is offered is chosen by this key; none by null. */
export function isKeyTaken({ kinds }: Pick<Codebook, 'kinds'>, key: string | null): boolean {
  return key !== null && kinds.some((kind) => kind.key === key && !kind.retired);
}

/** Adds a code at the end of its list; a kind gets the first wash and the first digit that no other kind has. */
export function addCode(
  codebook: Codebook,
  list: CodeList,
  id: string,
  name: string | null,
): Codebook {
  const code: Code = { id, name, meaning: '', retired: false };
  return {
    ...codebook,
    [list]: [...codebook[list], list === 'kinds' ? kindOf(codebook, code) : code],
  };
}

/** Takes a code out of its list; whoever calls it knows that no annotation has it. */
export function removeCode(codebook: Codebook, list: CodeList, id: string): Codebook {
  return { ...codebook, [list]: codesOf(codebook, list).filter((code) => code.id !== id) };
}

/** Moves a code before (-1) or behind (1) the next one that is offered, or retired, as it is; at the end it stays. */
export function moveCode(codebook: Codebook, list: CodeList, id: string, step: -1 | 1): Codebook {
  const codes = [...codesOf(codebook, list)];
  const from = codes.findIndex((code) => code.id === id);
  const moved = codes[from];
  if (!moved) return codebook;
  let to = from + step;
  while (codes[to] && codes[to]?.retired !== moved.retired) to += step;
  if (!codes[to]) return codebook;
  codes.splice(from, 1);
  codes.splice(to, 0, moved);
  return { ...codebook, [list]: codes };
}

/** A list, as codes of which only what all lists share is known. */
export function codesOf(codebook: CodeLists, list: CodeList): readonly (Code | KindCode)[] {
  return codebook[list];
}

function kindOf({ kinds }: Codebook, code: Code): KindCode {
  const offered = kinds.filter(({ retired }) => !retired);
  const wash = washes.find((each) => offered.every((kind) => kind.wash !== each)) ?? 'slate';
  const key = [...'123456789'].find((each) => !isKeyTaken({ kinds }, each)) ?? null;
  return { ...code, wash, key };
}
