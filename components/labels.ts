import type { PlacementStatus } from '@/utils/anchoring/types';
import type { ElementRole } from '@/utils/compare/types';
import type { MessageKey } from '@/utils/i18n';
import type { StoreError } from '@/utils/library/types';
import type { FindingKind } from '@/utils/painting/types';
import type { Level, SectionRole } from '@/utils/report/types';

// The words for every value of the closed vocabularies; a new value without words does not compile.

/** 原位 位置已移动 原文有改动 位置待选 未找到 */
export const placementLabels: Record<PlacementStatus, MessageKey> = {
  exact: 'placement_exact',
  moved: 'placement_moved',
  changed: 'placement_changed',
  ambiguous: 'placement_ambiguous',
  orphan: 'placement_orphan',
};

/** 量化表述 固定表述 模板句 空泛表述 雷同文本 */
export const findingLabels: Record<FindingKind, MessageKey> = {
  indicator: 'finding_indicator',
  formula: 'finding_formula',
  template: 'finding_template',
  vague: 'finding_vague',
  reuse: 'finding_reuse',
};

/** Why nothing was written; `no-answer`: the extension was updated or stopped in mid-call. */
export type WriteFailure = StoreError | 'no-answer';

/** One sentence for each reason: what happened, and what the reader can do. */
export const failureLabels: Record<WriteFailure, MessageKey> = {
  'storage-full': 'error_storage_full',
  'storage-refused': 'error_storage_refused',
  'not-found': 'error_not_found',
  'empty-passage': 'error_empty_passage',
  outdated: 'error_outdated',
  'code-in-use': 'error_code_in_use',
  'codebook-outdated': 'error_codebook_outdated',
  'codebook-unusable': 'error_codebook_unusable',
  'changed-elsewhere': 'error_changed_elsewhere',
  invalid: 'error_invalid',
  'no-answer': 'error_no_answer',
};

/** 省级 市级 县区 … */
export const levelLabels: Record<Level, MessageKey> = {
  国家: 'level_nation',
  省: 'level_province',
  市: 'level_city',
  县区: 'level_county',
  乡镇街道: 'level_town',
  部门: 'level_department',
  开发区: 'level_zone',
  未知: 'level_unknown',
};

/** What a section is for, in a word or two. */
export const roleLabels: Record<SectionRole, MessageKey> = {
  furniture: 'role_furniture',
  opening: 'role_opening',
  leadership: 'role_leadership',
  measures: 'role_measures',
  shortcomings: 'role_shortcomings',
  plans: 'role_plans',
  closing: 'role_closing',
  other: 'role_other',
};

/** The statutory elements E1–E4 (domain notes 1.1). */
export const elementLabels: Record<ElementRole, MessageKey> = {
  measures: 'element_measures',
  shortcomings: 'element_shortcomings',
  leadership: 'element_leadership',
  plans: 'element_plans',
};
