import { NO_STATE, OWN_CODEBOOK, type Codebook, type Wash } from './types';

/** Message keys of the names that the codes have before the reader renames them. */
export type CodeNameKey =
  | `kind_${'question' | 'verify' | 'highlight' | 'missing' | 'remark'}`
  | `state_${'none' | 'to_ask' | 'to_verify' | 'answered'}`;

/** 质疑 核实 亮点 缺项 备注, by id. */
export const kindNames: ReadonlyMap<string, CodeNameKey> = new Map([
  ['question', 'kind_question'],
  ['verify', 'kind_verify'],
  ['highlight', 'kind_highlight'],
  ['missing', 'kind_missing'],
  ['remark', 'kind_remark'],
]);

/** No state, 拟提问, 拟核实, 已回复, by id. */
export const stateNames: ReadonlyMap<string, CodeNameKey> = new Map([
  [NO_STATE, 'state_none'],
  ['to-ask', 'state_to_ask'],
  ['to-verify', 'state_to_verify'],
  ['answered', 'state_answered'],
]);

const kindWashes: readonly Wash[] = ['vermilion', 'ochre', 'green', 'plum', 'slate'];

const untouched = { name: null, meaning: '', retired: false };

/** The codebook of a reader who never changed it. */
export const builtInCodebook: Codebook = {
  id: OWN_CODEBOOK,
  revision: 0,
  kinds: [...kindNames.keys()].map((id, at) => ({
    ...untouched,
    id,
    wash: kindWashes[at] ?? 'slate',
    key: String(at + 1),
  })),
  states: [...stateNames.keys()].map((id) => ({ ...untouched, id })),
  tags: [],
};
