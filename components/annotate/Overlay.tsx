import { t } from '@/utils/i18n';
import { Button } from '../Button';
import { failureLabels, type WriteFailure } from '../labels';
import type { Edit, Saved } from '../writes/sitting';
import { AnnotationEditor } from './AnnotationEditor';
import { FindingCard } from './FindingCard';
import { KindBar } from './KindBar';
import type { OverlayState } from './state';

/** What the card in the page can ask for. Writes answer with the reason when nothing was stored. */
export interface OverlayActions {
  annotate: (kind: string) => void;
  save: (id: string, edit: Edit) => Promise<Saved>;
  /** Takes the place an annotation is shown at for its own. Resolves to the reason when that was not stored. */
  settle: () => Promise<WriteFailure | null>;
  remove: () => void;
  undo: (change: number) => void;
  close: () => void;
}

/** The one card we show in a report page, below what it speaks of. */
export function Overlay({ state, actions }: { state: OverlayState; actions: OverlayActions }) {
  if (state.view === 'none') return null;
  const { left, top } = state.anchor;
  return (
    <div class="card" style={{ left: `${left}px`, top: `${top}px` }}>
      <Content state={state} actions={actions} />
    </div>
  );
}

type Shown = Exclude<OverlayState, { view: 'none' }>;

function Content({ state, actions }: { state: Shown; actions: OverlayActions }) {
  switch (state.view) {
    case 'choose':
    case 'storing':
      return (
        <KindBar
          onChoose={actions.annotate}
          onClose={actions.close}
          takeFocus={state.view === 'choose' && state.takeFocus}
        />
      );
    case 'edit':
      return (
        <AnnotationEditor
          key={state.annotation.id}
          annotation={state.annotation}
          placement={state.placement}
          found={state.found}
          edits={state.edits}
          onSettle={actions.settle}
          otherNote={state.otherNote}
          onSave={(edit) => actions.save(state.annotation.id, edit)}
          onRemove={actions.remove}
          onClose={actions.close}
        />
      );
    case 'finding':
      return <FindingCard findings={state.findings} />;
    case 'done':
      return (
        <div class="notice" role="status">
          <span>{t('annotate_deleted')}</span>
          <Button small look="quiet" onClick={() => actions.undo(state.change)}>
            {t('undo')}
          </Button>
        </div>
      );
    case 'failed':
      return (
        <div class="notice notice-failed" role="alert">
          <span>{t(failureLabels[state.failure])}</span>
          <Button small look="quiet" onClick={actions.close}>
            {t('close')}
          </Button>
        </div>
      );
  }
}
