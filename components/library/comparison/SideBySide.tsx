import type { ComponentChildren } from 'preact';
import './sideBySide.css';

interface SideBySideProps {
  /** Name of the table, for screen readers. */
  name: string;
  /** Head of the first columns; one empty head when left out. */
  lead?: readonly string[];
  /** Names of the reports, one column each. */
  labels: readonly string[];
  /** Heads of columns behind the reports. */
  trail?: readonly string[];
  /** Columns of numbers, as wide as these need; columns of words share the width evenly. */
  isFigures?: boolean;
  children: ComponentChildren;
}

/** A table with one column for each report; the first column stays when it is scrolled sideways. */
export function SideBySide({
  name,
  lead = [''],
  labels,
  trail = [],
  isFigures,
  children,
}: SideBySideProps) {
  return (
    // Focusable, so that the keyboard can scroll a table that is wider than the window.
    <div class="table-frame" tabIndex={0} role="region" aria-label={name}>
      <table
        class={isFigures ? 'table side-by-side' : 'table side-by-side side-by-side-even'}
        aria-label={name}
      >
        <thead>
          <tr>
            {lead.map((words) => (words ? <th scope="col">{words}</th> : <td />))}
            {labels.map((label) => (
              <th scope="col" class={isFigures ? 'number' : undefined}>
                {label}
              </th>
            ))}
            {trail.map((words) => (
              <th scope="col">{words}</th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
