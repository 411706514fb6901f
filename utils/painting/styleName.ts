import type { MarkKind } from './types';

/** Every kind in painting order: where two overlap, the later one decides. */
export const markKinds: readonly MarkKind[] = [
  'annotation-slate',
  'annotation-green',
  'annotation-plum',
  'annotation-rose',
  'annotation-sienna',
  'annotation-teal',
  'annotation-ochre',
  'annotation-vermilion',
  'unsettled',
  'reuse',
  'formula',
  'template',
  'vague',
  'indicator',
  'current',
  'flash',
];

/** Name of a kind's highlight and of its class on `<mark>`; `public/marks.css` styles both. */
export function styleName(kind: MarkKind): string {
  return `fzsd-${kind}`;
}

/** Priority among overlapping highlights (higher wins). */
export function priorityOf(kind: MarkKind): number {
  return markKinds.indexOf(kind);
}
