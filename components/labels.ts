import type { PlacementStatus } from '@/utils/anchoring/types';
import type { MessageKey } from '@/utils/i18n';
import type { AnnotationKind, AnnotationState } from '@/utils/library/types';
import type { FindingKind } from '@/utils/painting/types';

/** The words for every value of the closed vocabularies; a new value without words does not compile. */
export const kindLabels: Record<AnnotationKind, MessageKey> = {
  question: 'kind_question',
  verify: 'kind_verify',
  highlight: 'kind_highlight',
  missing: 'kind_missing',
  remark: 'kind_remark',
};

export const stateLabels: Record<AnnotationState, MessageKey> = {
  none: 'state_none',
  'to-ask': 'state_to_ask',
  'to-verify': 'state_to_verify',
  answered: 'state_answered',
};

export const placementLabels: Record<PlacementStatus, MessageKey> = {
  exact: 'placement_exact',
  moved: 'placement_moved',
  changed: 'placement_changed',
  ambiguous: 'placement_ambiguous',
  orphan: 'placement_orphan',
};

export const findingLabels: Record<FindingKind, MessageKey> = {
  indicator: 'finding_indicator',
  formula: 'finding_formula',
  template: 'finding_template',
  vague: 'finding_vague',
};
