import type { ComponentChild } from 'preact';
import { t } from '@/utils/i18n';
import type { FindingKind } from '@/utils/painting/types';
import type { Span } from '@/utils/report/types';
import { segmentsOf, type Layer } from '@/components/segments';
import { KeptNote } from './KeptNote';
import type { TextLine } from './textLines';

/** Everything that is marked in a kept text. */
export type KeptMark = FindingKind | 'annotated' | 'target';

interface KeptLineProps {
  text: string;
  line: TextLine;
  layers: readonly Layer<KeptMark>[];
}

/** One line of the kept text with its marks, and beside it what the reader has written of it. */
export function KeptLine({ text, line, layers }: KeptLineProps) {
  const words = segmentsOf(line, layers).map((piece) => marked(text, piece));
  // Below the title of the page and of the report.
  const Heading = (['h2', 'h3', 'h4', 'h5', 'h6'] as const)[(line.heading ?? 1) - 1] ?? 'h6';
  return (
    <div class="kept-line" data-start={line.start}>
      <div class="kept-words">
        {line.heading === null ? <p>{words}</p> : <Heading>{words}</Heading>}
      </div>
      {line.annotations.length > 0 && (
        <div class="kept-notes" role="group" aria-label={t('panel_tab_annotations')}>
          {line.annotations.map(({ annotation }) => (
            <KeptNote key={annotation.id} {...annotation} />
          ))}
        </div>
      )}
    </div>
  );
}

function marked(
  text: string,
  { start, end, layers }: Span & { layers: KeptMark[] },
): ComponentChild {
  const words = text.slice(start, end);
  const [target, annotated] = [layers.includes('target'), layers.includes('annotated')];
  const findings = layers.filter((layer) => layer !== 'target' && layer !== 'annotated');
  const piece =
    findings.length === 0 ? (
      words
    ) : (
      <span class={findings.map((kind) => `sample-${kind}`).join(' ')}>{words}</span>
    );
  if (!target && !annotated) return piece;
  return <mark class={target ? 'kept-target' : 'kept-annotated'}>{piece}</mark>;
}
