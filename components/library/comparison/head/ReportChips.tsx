import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { reportsIn } from '@/utils/compare/columns';
import type { Comparison } from '@/utils/compare/types';
import { t } from '@/utils/i18n';

interface ReportChipsProps {
  comparison: Comparison;
  labels: readonly string[];
  /** Called with the keys of all reports in their new order. */
  onOrder: (keys: string[]) => void;
  /** Takes the reports of these keys out of the comparison. */
  onRemove: (keys: string[]) => void;
  onOpen: (key: string) => void;
}

/** The compared reports in order; a chip is moved with the mouse, or with the arrow keys when it has the focus. */
export function ReportChips({ comparison, labels, onOrder, onRemove, onOpen }: ReportChipsProps) {
  const { columns } = comparison;
  const [dragged, setDragged] = useState<number | null>(null);
  // A chip that is moved loses the focus; it gets it back to be moved on.
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef<number | null>(null);
  // Columns in the order that was asked for: the next key may come before it is drawn.
  const asked = useRef([...columns.keys()]);
  useLayoutEffect(() => {
    asked.current = [...columns.keys()];
    if (moved.current === null) return;
    list.current?.children[moved.current]?.querySelector<HTMLElement>('.chip-name')?.focus();
    moved.current = null;
  }, [columns]);
  const keysOf = (column: number) => {
    const found = columns[column];
    return found ? reportsIn(found).map(({ key }) => key) : [];
  };
  const move = (column: number, to: number) => {
    const order = [...asked.current];
    const from = order.indexOf(column);
    if (from === to || to < 0 || to >= order.length) return;
    order.splice(to, 0, ...order.splice(from, 1));
    asked.current = order;
    onOrder(order.flatMap(keysOf));
  };
  return (
    <ul role="list" class="report-chips" ref={list}>
      {columns.map(({ report }, column) => {
        const label = labels[column] ?? '';
        return (
          <li
            key={report.key}
            class={dragged === column ? 'report-chip report-chip-dragged' : 'report-chip'}
            draggable
            onDragStart={(event) => {
              setDragged(column);
              event.dataTransfer?.setData('text/plain', label);
            }}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => {
              if (dragged !== null) event.preventDefault();
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== null) move(dragged, asked.current.indexOf(column));
              setDragged(null);
            }}
          >
            <button
              type="button"
              class="chip-name"
              title={`${report.analysis.meta.title}\n${t('comparison_chip_hint')}`}
              aria-label={t('comparison_chip', label, column + 1, columns.length)}
              aria-keyshortcuts="ArrowLeft ArrowRight"
              onClick={() => onOpen(report.key)}
              onKeyDown={(event) => {
                const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
                if (step === undefined) return;
                event.preventDefault();
                const to = asked.current.indexOf(column) + step;
                if (to in columns) moved.current = to;
                move(column, to);
              }}
            >
              {label}
            </button>
            {columns.length > 1 && (
              <button
                type="button"
                class="chip-remove"
                aria-label={t('comparison_remove', label)}
                onClick={() => onRemove(keysOf(column))}
              >
                ×
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
