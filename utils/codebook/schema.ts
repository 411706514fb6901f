import * as v from 'valibot';
import { codeLists, NO_STATE, OWN_CODEBOOK, washes } from './types';
import type { Code, Codebook, CodeList, CodeLists, KindCode } from './types';

/** Longest id and name (UTF-16 units); a tag's id is the tag. */
export const MAX_NAME = 60;
/** Longest meaning (UTF-16 units). */
export const MAX_MEANING = 500;
/** Most codes of a list. More kinds or states nobody can choose between; tags of a large study run into hundreds. */
export const MAX_CODES: Readonly<Record<CodeList, number>> = {
  kinds: 200,
  states: 200,
  tags: 2_000,
};

/** The id of a kind or a state, of this codebook or of another: a word of ours or a UUID. */
export const codeIdSchema = v.pipe(v.string(), v.maxLength(MAX_NAME), v.regex(/^[0-9a-z-]+$/));

/** A tag is its own id: any words, also those of other programs. */
export const tagSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_NAME));

/** One line that shows something. */
const name = v.pipe(
  v.string(),
  v.maxLength(MAX_NAME),
  v.check((text) => text.trim() !== '' && !/[\r\n]/.test(text)),
);

const code = {
  name: v.nullable(name),
  meaning: v.pipe(v.string(), v.maxLength(MAX_MEANING)),
  retired: v.boolean(),
};

/** A state, field by field. */
export const stateCodeSchema: v.GenericSchema<unknown, Code> = v.object({
  id: codeIdSchema,
  ...code,
});

/** A tag, field by field. */
export const tagCodeSchema: v.GenericSchema<unknown, Code> = v.object({ id: tagSchema, ...code });

/** A kind, field by field. */
export const kindCodeSchema: v.GenericSchema<unknown, KindCode> = v.object({
  id: codeIdSchema,
  ...code,
  wash: v.picklist(washes),
  key: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-z]$/))),
});

/** A whole codebook as it may be stored. */
export const codebookSchema: v.GenericSchema<unknown, Codebook> = v.pipe(
  v.object({
    id: v.literal(OWN_CODEBOOK),
    revision: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    kinds: v.pipe(v.array(kindCodeSchema), v.maxLength(MAX_CODES.kinds)),
    states: v.pipe(v.array(stateCodeSchema), v.maxLength(MAX_CODES.states)),
    tags: v.pipe(v.array(tagCodeSchema), v.maxLength(MAX_CODES.tags)),
  }),
  v.check((codebook) => isUsable(codebook), 'unusable codebook'),
);

/** Each id once in its list, a kind to choose, and the state with which nothing has to be done. */
function isUsable(codes: CodeLists): boolean {
  const isOffered = ({ retired }: Code) => !retired;
  return (
    codeLists.every(
      (list) => new Set(codes[list].map(({ id }) => id)).size === codes[list].length,
    ) &&
    codes.kinds.some(isOffered) &&
    codes.states.some((state) => state.id === NO_STATE && isOffered(state))
  );
}
