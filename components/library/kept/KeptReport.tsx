import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { JumpContext, type Jump } from '@/components/panel/jump';
import { Reuse } from '@/components/panel/reuse/Reuse';
import { useReuse, type ReuseState } from '@/components/reuse/useReuse';
import { MarkSwitches } from '@/components/MarkSwitches';
import { useSettings } from '@/components/useSettings';
import type { ComparedReport } from '@/utils/compare/types';
import { findingSpans } from '@/components/findingSpans';
import { findingKinds } from '@/utils/painting/types';
import type { Span } from '@/utils/report/types';
import { findHits } from '@/utils/search/hits';
import { queryWords } from '@/utils/search/words';
import { HeadingList } from '../HeadingList';
import type { Layer } from '@/components/segments';
import { HitBar } from './HitBar';
import { KeptLine, type KeptMark } from './KeptLine';
import { LostNotes } from './LostNotes';
import { markHits } from './markHits';
import { textLines } from './textLines';

interface KeptReportProps {
  report: ComparedReport;
  /** A passage to begin at. */
  at: Span | null;
  /** What is sought; its hits are marked. '' for nothing. */
  query: string;
  onNoQuery: () => void;
}

/** The kept text with its headings, marks and annotations; nothing of it comes from the network. */
export function KeptReport({ report, at, query, onNoQuery }: KeptReportProps) {
  const { analysis, annotations } = report;
  const [{ marks }] = useSettings();
  const reuse = useReuse(report);
  // Where the list of shared text led to last; before that, the passage of the address.
  const [shown, setShown] = useState<Span | null>(null);
  const target = shown ?? at;
  const body = useRef<HTMLDivElement>(null);
  const { lines, lost } = useMemo(() => textLines(analysis, annotations), [analysis, annotations]);
  const layers = useMemo<Layer<KeptMark>[]>(() => {
    const all = { analysis, reuse: reusedIn(reuse) };
    const found = findingKinds.map((kind) => ({
      name: kind,
      spans: marks[kind] ? findingSpans(all, kind) : [],
    }));
    const annotated = annotations.map(({ placement }) => placement);
    return [
      ...found,
      { name: 'annotated', spans: annotated },
      { name: 'target', spans: target ? [target] : [] },
    ];
  }, [analysis, annotations, marks, reuse, target]);

  const hits = useMemo(() => findHits(analysis.text, queryWords(query)), [analysis.text, query]);
  // Drawn anew as a whole whenever anything in it changes: mark.js cuts the text that Preact has drawn.
  const drawn = useMemo(() => ({}), [lines, layers, hits]);
  const current = useRef(-1);
  useLayoutEffect(() => {
    const text = body.current;
    if (!text) return;
    markHits(text, hits);
    const marks = () => [...text.querySelectorAll('[data-hit]')];
    // Where the reader is among the hits outlives the drawing.
    marks()[current.current]?.setAttribute('aria-current', 'true');
    return () => {
      current.current = marks().findIndex((mark) => mark.hasAttribute('aria-current'));
    };
  }, [drawn]);

  const showLine = (start: number) => {
    const line = body.current?.querySelector(`[data-start="${start}"]`);
    line?.scrollIntoView({ block: 'center' });
  };
  const lineOf = (span: Span) => lines.find(({ end }) => end > span.start);
  const first = at && lineOf(at);
  useEffect(() => {
    if (first) showLine(first.start);
  }, [first?.start]);
  const jump: Jump = ({ start, end }) => {
    const line = lineOf({ start, end });
    setShown({ start, end });
    if (line) showLine(line.start);
  };

  const headings = lines.flatMap(({ start, end, heading }) =>
    heading === null ? [] : [{ id: start, level: heading, words: analysis.text.slice(start, end) }],
  );
  return (
    <div class="kept-body">
      <HeadingList headings={headings} onShow={showLine} />
      <div>
        <MarkSwitches strip={false} />
        {query !== '' && (
          <HitBar
            query={query}
            count={hits.length}
            first={at ? undefined : 0}
            list={body}
            listed={hits}
            onClose={onNoQuery}
          />
        )}
        <JumpContext.Provider value={jump}>
          <Reuse text={analysis.text} reuse={reuse} />
        </JumpContext.Provider>
        <div class="kept-text" key={hits.length > 0 ? drawn : undefined} ref={body}>
          {lines.map((line) => (
            <KeptLine key={line.start} text={analysis.text} line={line} layers={layers} />
          ))}
        </div>
        <LostNotes lost={lost} />
      </div>
    </div>
  );
}

/** The passages that stand in other kept reports too; none before that is known. */
function reusedIn(reuse: ReuseState): Span[] {
  if (reuse.status !== 'found') return [];
  return reuse.answer.sources.flatMap(({ passages }) => passages.map(({ here }) => here));
}
