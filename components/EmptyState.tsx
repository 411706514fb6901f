import type { ComponentChildren } from 'preact';
import './EmptyState.css';

interface EmptyStateProps {
  title: string;
  /** What to do next: sentences, then at most one or two buttons. */
  children?: ComponentChildren;
}

/** Stands where a list would be: says why it is empty and what can be done. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <section class="empty">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
