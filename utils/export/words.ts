import type { CodeNameKey } from '../codebook/builtIn';
import type { CodeLists } from '../codebook/types';
import type { ElementRole } from '../compare/types';
import type { PlacementStatus } from '../anchoring/types';
import type { NotesTemplate } from '../library/types';
import type { Level, Scope } from '../report/types';

/** Looks up a message and puts `values` in place of `$1` … `$9`. The notes get it from outside: they run without a browser. */
export type Translate = (key: NotesKey, ...values: (string | number)[]) => string;

/** What all parts of the notes are written with. */
export interface ContentOptions {
  t: Translate;
  /** By which kinds, states and tags are named. */
  codebook: CodeLists;
  /** What the reader concludes; left out or '': the notes keep room for it. */
  conclusion?: string;
}

/** What the parts are put together by. */
export interface FormOptions {
  t: Translate;
  /** Which sections the notes have; left out: those of 审读意见. */
  template?: Pick<NotesTemplate, 'titleLine' | 'sections'>;
  /** ISO date that the notes carry. */
  createdOn: string;
  /** Version of the extension. */
  version: string;
}

/** Everything that notes are made by. */
export type NotesOptions = ContentOptions & FormOptions;

/** How sure an annotation's place is; an exact or merely moved one is not mentioned. */
export const placementWords: Record<PlacementStatus, NotesKey | null> = {
  exact: null,
  moved: null,
  changed: 'placement_changed',
  ambiguous: 'placement_ambiguous',
  orphan: 'placement_orphan',
};

/** The statutory elements. */
export const elementNames: Record<ElementRole, NotesKey> = {
  measures: 'element_measures',
  shortcomings: 'element_shortcomings',
  leadership: 'element_leadership',
  plans: 'element_plans',
};

/** The period of a figure; a whole year is not mentioned. */
export const scopeWords: Record<Scope, NotesKey | null> = {
  year: null,
  'part-year': 'scope_part_year',
  cumulative: 'scope_cumulative',
  target: 'scope_target',
};

/** The administrative levels. */
export const levelWords: Record<Level, NotesKey> = {
  国家: 'level_nation',
  省: 'level_province',
  市: 'level_city',
  县区: 'level_county',
  乡镇街道: 'level_town',
  部门: 'level_department',
  开发区: 'level_zone',
  未知: 'level_unknown',
};

/** Message keys of the notes; every one is in the message files, which the caller's `t` proves. */
export type NotesKey =
  | CodeNameKey
  | `agreement_${
      | 'title'
      | 'of'
      | 'basis'
      | 'left_out'
      | 'unplaced'
      | 'list'
      | 'code'
      | 'sentences'
      | 'both'
      | 'only'
      | 'percent'
      | 'alpha'
      | 'alpha_hint'
      | 'all_kinds'
      | 'all_tags'
      | 'disputed'
      | 'says'
      | 'nothing'
      | 'undefined'
      | 'unnamed'}`
  | 'annotate_choose_kind'
  | 'annotate_tags'
  | `placement_${'changed' | 'ambiguous' | 'orphan'}`
  | `element_${ElementRole | 'not_seen'}`
  | `level_${'nation' | 'province' | 'city' | 'county' | 'town' | 'department' | 'zone' | 'unknown'}`
  | `scope_${'part_year' | 'several_years' | 'cumulative' | 'target'}`
  | 'subject_unknown'
  | `timeliness_${'on_time' | 'borderline' | 'late' | 'undated'}`
  | `measure_${'chars' | 'boilerplate' | 'quantities'}`
  | `notes_title_${'years' | 'places' | 'mixed' | 'reports' | 'single'}`
  | `notes_copies_${'same' | 'differ'}`
  | `notes_change_${'between' | 'points' | 'none' | 'approx' | 'over'}`
  | `notes_element_${'at' | 'items' | 'sentences'}`
  | 'notes_kept'
  | 'notes_reuse'
  | `notes_reuse_${'pair' | 'extent' | 'too_many'}`
  | 'notes_in_scope'
  | 'notes_says_of'
  | 'notes_follow_ups'
  | 'notes_plans_of'
  | 'notes_report_of'
  | 'notes_returning'
  | 'notes_returning_years'
  | 'notes_leftovers'
  | 'notes_switches'
  | 'notes_switches_matter'
  | `notes_uniform${'' | '_title' | '_extent' | '_more'}`
  | `notes_version${'s' | '_nothing' | '_more'}`
  | `notes_answer_${'seen' | 'not_seen'}`
  | `notes_indicators_${'none' | 'single'}`
  | `notes_legend_${'flag' | 'not_seen' | 'total' | 'first' | 'alike' | 'approx'}`
  | `notes_${
      | 'approx'
      | 'published'
      | 'report'
      | 'original'
      | 'locate'
      | 'heading'
      | 'missing_years'
      | 'findings'
      | 'findings_none'
      | 'and_others'
      | 'large_change'
      | 'same_figure'
      | 'same_subjects'
      | 'evidence'
      | 'indicators'
      | 'indicator'
      | 'unit'
      | 'value'
      | 'change'
      | 'elements'
      | 'element'
      | 'where'
      | 'annotations'
      | 'conclusion'
      | 'conclusion_hint'
      | 'overview'
      | 'item'
      | 'says'
      | 'coding'}`
  | `template_${'opinion' | 'table' | 'problems' | 'codes'}`
  | `template_${'table' | 'problems' | 'codes'}_title`
  | `table_${'reports' | 'indicators' | 'annotations'}`
  | `table_${'subject' | 'year' | 'title' | 'place' | 'level' | 'timeliness' | 'annotation_count' | 'address'}`
  | `table_${'indicator' | 'listed' | 'listed_yes' | 'listed_no' | 'value' | 'unit' | 'qualifier'}`
  | `table_${'scope' | 'scope_year' | 'wording' | 'sentence'}`
  | `table_${'kind' | 'state' | 'passage' | 'note' | 'tags' | 'where' | 'placement' | 'author' | 'written'}`
  | 'panel_year_unknown'
  | 'extName';
