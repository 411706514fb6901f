import type { SectionRole } from '@/utils/report/types';

/** The letters that stand for the roles of sections in the labelled texts of these tests. */
export const ROLE_LETTERS: Readonly<Record<string, SectionRole>> = {
  u: 'furniture',
  o: 'opening',
  l: 'leadership',
  m: 'measures',
  s: 'shortcomings',
  p: 'plans',
  c: 'closing',
  e: 'other',
};
