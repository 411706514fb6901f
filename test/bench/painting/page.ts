import { TextIndex } from '../../../utils/page/textIndex';
import { highlightPainter } from '../../../utils/painting/highlightPainter';
import { markKinds } from '../../../utils/painting/styleName';

/** Runs in the browser: the painter on a page of its own, reached as `painting`. */

const index = new TextIndex(document.body, new Set());
const painter = highlightPainter(index);

/** Paints `count` spans, spread evenly over the text and over the kinds; resolves when the frame is on screen, in ms. */
async function paint(count: number): Promise<number> {
  await frame();
  const began = performance.now();
  const step = Math.floor(index.text.length / count);
  for (const [kind, name] of markKinds.entries()) {
    const spans: { start: number; end: number }[] = [];
    for (let i = kind; i < count; i += markKinds.length) {
      spans.push({ start: i * step, end: i * step + Math.min(8, step) });
    }
    painter.paint(name, spans);
  }
  await frame();
  return performance.now() - began;
}

/** The callback after the next one runs when the first one's frame has been handed to the screen. */
function frame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

Object.assign(globalThis, { painting: { paint, clear: () => painter.clear() } });
