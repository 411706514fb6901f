import type { ComponentChildren } from 'preact';

/** `attention` 朱红, `caution` ochre, `good` green. */
export type ChipTone = 'plain' | 'attention' | 'caution' | 'good';

/** One or two words of state beside a text. The tone repeats what the words say, never more. */
export function Chip({
  tone = 'plain',
  children,
}: {
  tone?: ChipTone;
  children: ComponentChildren;
}) {
  return <span class={tone === 'plain' ? 'chip' : `chip chip-${tone}`}>{children}</span>;
}
