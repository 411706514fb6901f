import { useRef } from 'preact/hooks';
import { Button } from '@/components/Button';
import { sectionTitles } from '@/utils/export/templates';
import { t } from '@/utils/i18n';
import { moved, type SectionRow } from './sectionRows';

interface SectionListProps {
  rows: readonly SectionRow[];
  onChange: (rows: SectionRow[]) => void;
}

/** The sections of a template: switched on and off, and put in order by drag, by buttons, or by Alt and an arrow. */
export function SectionList({ rows, onChange }: SectionListProps) {
  const dragged = useRef<number | null>(null);
  const move = (from: number, to: number) => onChange(moved(rows, from, to));
  const byKey = (event: KeyboardEvent, at: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined || !event.altKey) return;
    event.preventDefault();
    move(at, at + step);
  };
  return (
    <ol class="template-sections" aria-label={t('template_sections')}>
      {rows.map(({ id, on }, at) => {
        const title = t(sectionTitles[id]);
        return (
          <li
            key={id}
            class="template-section"
            draggable
            onDragStart={() => {
              dragged.current = at;
            }}
            onDragOver={(event) => {
              if (dragged.current !== null) event.preventDefault();
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged.current !== null) move(dragged.current, at);
              dragged.current = null;
            }}
            onDragEnd={() => {
              dragged.current = null;
            }}
            onKeyDown={(event) => byKey(event, at)}
          >
            <span class="template-grip" aria-hidden="true">
              ⠿
            </span>
            <label class="template-choice">
              <input
                type="checkbox"
                checked={on}
                onChange={({ currentTarget }) =>
                  onChange(
                    rows.map((row) => (row.id === id ? { id, on: currentTarget.checked } : row)),
                  )
                }
              />
              <span>{title}</span>
            </label>
            <Button
              look="quiet"
              small
              disabled={at === 0}
              aria-label={t('template_up', title)}
              onClick={() => move(at, at - 1)}
            >
              ↑
            </Button>
            <Button
              look="quiet"
              small
              disabled={at === rows.length - 1}
              aria-label={t('template_down', title)}
              onClick={() => move(at, at + 1)}
            >
              ↓
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
