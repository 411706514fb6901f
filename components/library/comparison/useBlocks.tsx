import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';

/** The first `block` of a long list, more of it each time the reader asks, and the button that asks. */
export function useBlocks<Item>(
  items: readonly Item[],
  block: number,
): [drawn: readonly Item[], more: ComponentChild] {
  const [blocks, setBlocks] = useState(1);
  const drawn = items.slice(0, blocks * block);
  const left = items.length - drawn.length;
  const more = left > 0 && (
    <p>
      <Button onClick={() => setBlocks(blocks + 1)}>{t('comparison_more', left)}</Button>
    </p>
  );
  return [drawn, more];
}
