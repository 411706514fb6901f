import type { PlacedAnnotation } from '@/utils/library/types';
import type { Draft } from './useDrafts';

/** Which cards are shown; null: any. */
export interface CardFilter {
  kind: string | null;
  state: string | null;
  tag: string | null;
}

/** The filter that lets every card through. */
export const anyCard: CardFilter = { kind: null, state: null, tag: null };

/** Orphans on top until they are settled, then text order; what stands at one place, oldest first. */
export function orderCards(cards: readonly PlacedAnnotation[]): PlacedAnnotation[] {
  return [...cards].sort(
    (a, b) =>
      Number(b.placement.status === 'orphan') - Number(a.placement.status === 'orphan') ||
      a.placement.start - b.placement.start ||
      a.annotation.createdAt.localeCompare(b.annotation.createdAt),
  );
}

/** The cards of one report that are being edited stay, even when they were deleted elsewhere: what was typed is in them. */
export function withDrafts(
  cards: readonly PlacedAnnotation[],
  drafts: ReadonlyMap<string, Pick<Draft, 'placed'>>,
  reportKey: string,
): PlacedAnnotation[] {
  const present = new Set(cards.map(({ annotation }) => annotation.id));
  const gone = [...drafts.values()]
    .map(({ placed }) => placed)
    .filter(({ annotation }) => annotation.reportKey === reportKey && !present.has(annotation.id));
  return [...cards, ...gone];
}

/** Whether a card has everything the filter asks for. */
export function matchesFilter(
  { annotation }: PlacedAnnotation,
  { kind, state, tag }: CardFilter,
): boolean {
  return (
    (kind === null || annotation.kind === kind) &&
    (state === null || annotation.state === state) &&
    (tag === null || annotation.tags.includes(tag))
  );
}

/** Every tag in use, in the order of its first card. */
export function tagsOf(cards: readonly PlacedAnnotation[]): string[] {
  return [...new Set(cards.flatMap(({ annotation }) => annotation.tags))];
}
