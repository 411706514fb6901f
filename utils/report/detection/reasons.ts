/** All reasons a detection can give: keys of the message files; those with `:` behind them in a `Detection` carry a value. */
export const DETECTION_REASONS = [
  // What speaks for a report
  'detect_title',
  'detect_title_neighbour',
  'detect_year',
  'detect_opening',
  'detect_opening_subject',
  'detect_elements',
  'detect_length',
  'detect_column',
  'detect_government_host',
  'detect_ip_host',
  'detect_other_host',
  'detect_text_in_attachment',
  // What makes it related material at most
  'detect_half_year',
  'detect_multi_year',
  'detect_not_government',
  'detect_congress',
  'detect_notice_with_report',
  'detect_library_copy',
  'detect_placeholders',
  'detect_no_text',
  // What it is instead
  'detect_not_interpretation',
  'detect_not_notice',
  'detect_not_plan',
  'detect_not_rule',
  'detect_not_news',
  'detect_not_assessment',
  'detect_not_campaign',
  'detect_not_person_duty',
  'detect_not_disclosure',
  'detect_not_enforcement',
  'detect_not_legal_education',
  'detect_not_court',
  'detect_not_oversight',
  'detect_not_study',
  'detect_not_sample',
  'detect_not_list',
  'detect_no_subject',
] as const;

/** One of {@link DETECTION_REASONS}. */
export type DetectionReason = (typeof DETECTION_REASONS)[number];
