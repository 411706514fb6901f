import { render } from 'preact';
import { StripMap, type StripLayer } from '@/components/annotate/StripMap';
import { stripPath } from '@/components/annotate/stripPath';
import { findingKinds } from '@/utils/painting/types';
import type { Span } from '@/utils/report/types';
import { defaultSettings, settingsItem, type Settings } from '@/utils/settings';
import { findingSpans } from '@/components/findingSpans';
import { offsetAtHeight } from './keyboard/place';
import type { PaintedPage } from './paintPage';
import type { OpenPage, ReaderSession } from './session';
import type { Shadow } from './shadow';

/** Findings stand on the left of the strip, annotations on the right; in its own units. */
const FINDINGS = { left: 1, width: 5 };
const ANNOTATIONS = { left: 6, width: 4 };
/** A click this near (share of the report) to an annotation means the annotation. */
const NEAR = 0.006;
/** Characters that light up after a step of the keyboard. */
const LINE = 20;

/** The strip map in the page, for those who put the keyboard's focus on it. */
export interface StripHandle {
  focus(): void;
}

/** Keeps the strip map at the right edge in step with the page, unless the reader has switched it off. */
export function mountStrip(
  session: ReaderSession,
  shadow: Shadow,
  painted: PaintedPage,
  until: AbortSignal,
): StripHandle {
  const place = shadow.place();
  let settings: Settings = { ...defaultSettings, strip: false };
  let layers: StripLayer[] = [];
  let frame = 0;

  const show = () => {
    frame = 0;
    const { page } = session;
    if (!page || !settings.strip || page.reading.text === '') {
      render(null, place);
      return;
    }
    const { index, text } = page.reading;
    const top = offsetAtHeight(index, 0);
    const bottom = offsetAtHeight(index, innerHeight);
    render(
      <StripMap
        layers={layers}
        seen={{ top: top / text.length, bottom: bottom / text.length }}
        where={headingAt(page, (top + bottom) >> 1)}
        onPoint={(share) => void painted.reveal(pointedAt(page, share))}
        onMove={(share) => void painted.reveal(lineAt(page, share))}
      />,
      place,
    );
  };
  const later = () => {
    frame ||= requestAnimationFrame(show);
  };
  const repaint = (page: OpenPage) => {
    layers = layersOf(page, settings);
    later();
  };
  const follow = (changed: Settings) => {
    settings = changed;
    if (session.page) repaint(session.page);
  };

  session.onPage(repaint);
  void settingsItem.getValue().then(follow);
  const unwatch = settingsItem.watch(follow);
  // Some pages scroll in a box of their own, whose events do not bubble.
  document.addEventListener('scroll', later, { signal: until, capture: true, passive: true });
  window.addEventListener('resize', later, { signal: until, passive: true });
  until.addEventListener('abort', () => {
    unwatch();
    cancelAnimationFrame(frame);
    render(null, place);
  });
  return { focus: () => place.querySelector<HTMLElement>('[role=slider]')?.focus() };
}

function layersOf(page: OpenPage, { marks }: Settings): StripLayer[] {
  const { length } = page.reading.text;
  // Figures last: they must be seen where everything around them is boilerplate.
  const findings = findingKinds
    .filter((kind) => marks[kind])
    .reverse()
    .map((kind) => ({
      kind,
      path: stripPath(findingSpans(page, kind), length, FINDINGS.left, FINDINGS.width),
    }));
  const spans = page.annotations
    .map(({ placement }) => placement)
    .filter(({ start }) => start >= 0);
  const path = stripPath(spans, length, ANNOTATIONS.left, ANNOTATIONS.width);
  return [...findings, { kind: 'annotation', path }];
}

/** The annotation near a share of the report, or else the sentence there. */
function pointedAt(page: OpenPage, share: number): Span {
  const { analysis, annotations } = page;
  const { length } = page.reading.text;
  const offset = lineAt(page, share).start;
  const near = annotations
    .map(({ placement: { start, end } }) => ({ start, end }))
    .filter(({ start }) => start >= 0 && Math.abs(start - offset) <= NEAR * length)
    .sort((a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset))[0];
  const sentence = analysis.sentences.find(({ end }) => end > offset);
  return near ?? sentence ?? { start: offset, end: length };
}

/** Some characters at a share of the report: a whole sentence may be longer than a step of the keyboard. */
function lineAt({ reading }: OpenPage, share: number): Span {
  const { length } = reading.text;
  const start = Math.max(0, Math.min(Math.round(share * length), length - LINE));
  return { start, end: Math.min(start + LINE, length) };
}

/** The innermost heading above an offset, '' where there is none. */
function headingAt({ analysis }: OpenPage, offset: number): string {
  const inside = analysis.outline.filter(({ start, end }) => start <= offset && offset < end);
  const last = inside[inside.length - 1];
  return last ? last.label + last.title : '';
}
