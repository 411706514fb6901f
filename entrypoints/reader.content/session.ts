import type { WriteFailure } from '@/components/labels';
import type { Edit } from '@/components/writes/sitting';
import type { Codebook } from '@/utils/codebook/types';
import type { EarlierFigures } from '@/utils/compare/earlierFigures';
import { reportKey } from '@/utils/library/reportKey';
import type { Annotation, AnnotationContent, PlacedAnnotation } from '@/utils/library/types';
import { MAX_TEXT } from '@/utils/messageLimits';
import {
  sendMessage,
  type ChangesSince,
  type MarkedReuse,
  type OpenedReport,
  type TabView,
} from '@/utils/messages';
import { readPage, type PageReading } from '@/utils/page/readPage';
import type { Detection, ReportAnalysis, ReportSource, Span } from '@/utils/report/types';
import { askTwice, newId, tellPanel, write, type Answered } from './ask';

/** A page that is being read as a report. */
export interface OpenPage {
  reading: PageReading;
  analysis: ReportAnalysis;
  annotations: PlacedAnnotation[];
  kept: boolean;
  codebook: Codebook;
  changesSince: ChangesSince | null;
  earlier: EarlierFigures;
  ruleNames: Record<string, string>;
  /** What the panel found to stand in other reports; nothing as long as none was open. */
  reuse: MarkedReuse[];
}

/** What the background knows of a page whose text is longer than any report's. */
const TOO_LONG: Detection = { verdict: 'other', score: 0, reasons: ['detect_too_long'] };

/**
 * The page and what the background said of it. Listeners hear of every change; painting and cards are theirs.
 * Writes go to the background and come back as changed annotations.
 */
export class ReaderSession {
  private reading = readPage(document, location.href);
  private detection: Detection | null = null;
  private opened: OpenPage | null = null;
  private insisted = false;
  private readonly openListeners: (() => void)[] = [];
  private readonly listeners: ((page: OpenPage) => void)[] = [];

  constructor(private readonly until: AbortSignal) {}

  /** The open report, or null on a page that is none (or not yet known). */
  get page(): OpenPage | null {
    return this.opened;
  }

  /** Runs once, when the page has become an open report. */
  onOpen(listener: () => void): void {
    this.openListeners.push(listener);
  }

  /** Hears of the open report now and after each change of text or annotations. */
  onPage(listener: (page: OpenPage) => void): void {
    this.listeners.push(listener);
    if (this.opened) listener(this.opened);
  }

  /** Asks the background what this page is. `insist`: the reader wants it read as a report whatever it is. */
  async open({ insist }: { insist: boolean }): Promise<void> {
    this.insisted ||= insist;
    const reading = this.reading;
    if (reading.text.length > MAX_TEXT) {
      this.detection = TOO_LONG;
      return;
    }
    const answer = await askTwice(() =>
      sendMessage('openReport', { source: sourceOf(reading), insist: this.insisted }),
    );
    if (this.until.aborted || reading.text !== this.reading.text) return;
    this.take(answer);
  }

  /** Reads the page again after it has changed; asks the background only when the text is another. */
  async reread(): Promise<void> {
    const before = this.reading;
    this.reading = readPage(document, location.href);
    if (this.reading.text !== before.text || this.reading.url !== before.url) {
      await this.open({ insist: false });
      return;
    }
    if (this.opened) this.change({ reading: this.reading });
  }

  /** Asks where the annotations stand now: they were changed here, in another tab or in the panel. */
  async refresh(): Promise<void> {
    const { reading } = this;
    if (!this.opened) return;
    const shelf = await askTwice(() =>
      sendMessage('placeAnnotations', { source: sourceOf(reading) }),
    );
    if (!this.until.aborted && reading.text === this.reading.text) this.change(shelf);
  }

  /** What the side panel shows of this page. */
  view(): TabView {
    const { url } = this.reading;
    if (this.opened) {
      const { analysis, annotations, kept, changesSince, earlier } = this.opened;
      const key = reportKey(url);
      return { status: 'open', url, key, analysis, annotations, kept, changesSince, earlier };
    }
    if (!this.detection) return { status: 'unread' };
    const title = this.reading.heading || this.reading.documentTitle;
    return { status: 'other', url, title, detection: this.detection };
  }

  /** Takes over what the panel found in the library, unless the page has another text meanwhile. */
  markReuse({ length, passages }: { length: number; passages: MarkedReuse[] }): void {
    if (!this.opened || this.opened.analysis.text.length !== length) return;
    this.opened = { ...this.opened, reuse: passages };
    for (const listener of this.listeners) listener(this.opened);
  }

  async annotate(span: Span, content: AnnotationContent): Promise<Answered<Annotation>> {
    const id = newId();
    const source = sourceOf(this.reading);
    return this.refreshed(() => sendMessage('createAnnotation', { id, source, span, content }));
  }

  async update(id: string, edit: Edit): Promise<Answered<Annotation>> {
    return this.refreshed(() => sendMessage('updateAnnotation', { id, ...edit }));
  }

  /** The annotation as it is stored now. */
  async current(id: string): Promise<Annotation | null> {
    await this.refresh();
    const placed = this.opened?.annotations.find(({ annotation }) => annotation.id === id);
    return placed?.annotation ?? null;
  }

  async remove(id: string): Promise<Answered<null>> {
    return this.refreshed(() => sendMessage('deleteAnnotation', { id }));
  }

  async attach(id: string, span: Span): Promise<Answered<null>> {
    const source = sourceOf(this.reading);
    return this.refreshed(() => sendMessage('reattachAnnotation', { id, source, span }));
  }

  async undo(change: number): Promise<WriteFailure | null> {
    const undone = await this.refreshed(() => sendMessage('undoChange', { change }));
    return undone.ok ? null : undone.error;
  }

  async keep(): Promise<Answered<null>> {
    const source = sourceOf(this.reading);
    return this.refreshed(() => sendMessage('keepReport', { source }));
  }

  private async refreshed<T>(call: Parameters<typeof write<T>>[0]): Promise<Answered<T>> {
    const written = await write(call);
    // It is stored whether or not the background can still say where it stands; the next change asks again.
    if (written.ok) await this.refresh().catch(() => undefined);
    return written;
  }

  private take(answer: OpenedReport): void {
    this.detection = answer.detection;
    const { analysis, ...shelf } = answer;
    if (analysis) {
      this.opened = { reading: this.reading, ...shelf, analysis, reuse: [] };
      for (const listener of this.openListeners.splice(0)) listener();
      this.change({});
    } else {
      tellPanel();
    }
  }

  private change(changed: Partial<OpenPage>): void {
    if (!this.opened) return;
    this.opened = { ...this.opened, ...changed };
    for (const listener of this.listeners) listener(this.opened);
    tellPanel();
  }
}

/** The reading without its DOM part, as it can be sent. */
function sourceOf(reading: PageReading): ReportSource {
  const { url, documentTitle, heading, metas, header, siteName, breadcrumb } = reading;
  const { text, linkShare, attachments } = reading;
  return {
    url,
    documentTitle,
    heading,
    metas,
    header,
    siteName,
    breadcrumb,
    text,
    linkShare,
    attachments,
  };
}
