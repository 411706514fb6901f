import * as v from 'valibot';
import { codeName, type NameOf } from './names';
import { kindCodeSchema, stateCodeSchema, tagCodeSchema } from './schema';
import type { CodeList, CodeLists } from './types';

/** By what a file says that it is a codebook of ours. */
export const CODEBOOK_FORMAT = 'fazhi-shendu-codebook';

/** Rises when the shape of a code changes. */
const CODEBOOK_VERSION = 1;

/** A code of a file that was left out, and the first field that is wrong in it. */
export interface RefusedCode {
  list: CodeList;
  /** Its place in its list, from 0. */
  index: number;
  /** 'name', '' when it is no code at all. */
  path: string;
}

/** The codes of a file that can be used, each with a name, and those that cannot. */
export interface SharedCodes {
  codes: CodeLists;
  refused: RefusedCode[];
}

/** What a file holds, or why it is no codebook that can be read. */
export type ParsedCodebook =
  ({ ok: true } & SharedCodes) | { ok: false; problem: 'other-program' | 'newer-version' };

/** A codebook as others get it: every code with the name that the reader sees. `exportedAt` is an ISO instant. */
export function codebookFile(codebook: CodeLists, t: NameOf, exportedAt: string): object {
  return { format: CODEBOOK_FORMAT, version: CODEBOOK_VERSION, exportedAt, ...named(codebook, t) };
}

/** The same codes, each with its name written out: without our message files nobody knows it otherwise. */
export function named(codebook: CodeLists, t: NameOf): CodeLists {
  const names = <T extends { id: string }>(list: CodeList, codes: readonly T[]) =>
    codes.map((code) => ({ ...code, name: codeName(codebook, list, code.id, t) }));
  return {
    kinds: names('kinds', codebook.kinds),
    states: names('states', codebook.states),
    tags: names('tags', codebook.tags),
  };
}

const head = v.object({
  format: v.literal(CODEBOOK_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** Reads a codebook file. Every code is checked by itself: one bad code does not cost the others. */
export function parseCodebook(value: unknown): ParsedCodebook {
  const found = v.safeParse(head, value);
  if (!found.success) return { ok: false, problem: 'other-program' };
  if (found.output.version > CODEBOOK_VERSION) return { ok: false, problem: 'newer-version' };
  return { ok: true, ...readCodes(value) };
}

/** The codes that a value holds in three lists, as far as they can be used; of two with one id the first. */
export function readCodes(value: unknown): SharedCodes {
  const refused: RefusedCode[] = [];
  const read = <T extends { id: string }>(list: CodeList, schema: v.GenericSchema<unknown, T>) => {
    const codes = new Map<string, T>();
    for (const [index, claimed] of listOf(value, list).entries()) {
      const checked = v.safeParse(schema, claimed, { abortEarly: true });
      if (!checked.success) {
        refused.push({ list, index, path: v.getDotPath(checked.issues[0]) ?? '' });
      } else if (codes.has(checked.output.id)) refused.push({ list, index, path: 'id' });
      else codes.set(checked.output.id, checked.output);
    }
    return [...codes.values()];
  };
  const codes = {
    kinds: read('kinds', kindCodeSchema),
    states: read('states', stateCodeSchema),
    tags: read('tags', tagCodeSchema),
  };
  return { codes, refused };
}

function listOf(value: unknown, list: CodeList): unknown[] {
  const claimed = v.safeParse(v.object({ [list]: v.array(v.unknown()) }), value);
  return claimed.success ? (claimed.output[list] ?? []) : [];
}

/** Only those codes that annotations use; a file of annotations carries no more. */
export function usedCodes(
  codes: CodeLists,
  annotations: Iterable<{ kind: string; state: string; tags: readonly string[] }>,
): CodeLists {
  const used = { kinds: new Set<string>(), states: new Set<string>(), tags: new Set<string>() };
  for (const { kind, state, tags } of annotations) {
    used.kinds.add(kind);
    used.states.add(state);
    for (const tag of tags) used.tags.add(tag);
  }
  const isUsed = (list: CodeList) => (code: { id: string }) => used[list].has(code.id);
  return {
    kinds: codes.kinds.filter(isUsed('kinds')),
    states: codes.states.filter(isUsed('states')),
    tags: codes.tags.filter(isUsed('tags')),
  };
}
