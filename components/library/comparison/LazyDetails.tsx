import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface LazyDetailsProps {
  title: ComponentChildren;
  class?: string;
  /** What stands inside; made only when it is opened. */
  children: () => ComponentChildren;
}

/** A part that is closed until the reader wants it, and costs nothing before. */
export function LazyDetails({ title, class: look = 'lazy-details', children }: LazyDetailsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class={look} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children()}
    </details>
  );
}
