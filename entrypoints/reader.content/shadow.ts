import annotateCss from '@/components/annotate/annotate.css?inline';
import controlsCss from '@/components/controls.css?inline';
import placementCss from '@/components/placement/placement.css?inline';
import shortcutsCss from '@/components/shortcuts/shortcuts.css?inline';
import stripCss from '@/components/annotate/strip.css?inline';
import themeCss from '@/components/theme.css?inline';
import type { PageWatch } from './followPage';

/** Where everything of ours that is seen in the page stands. */
export interface Shadow {
  /** A new element for one part of the interface; parts are in the keyboard's order as they were asked for. */
  place(): HTMLElement;
}

/**
 * A closed shadow root in an element of its own beside the page's body: the site's styles and scripts do not reach
 * it, and its key presses do not reach the site.
 */
export function mountShadow(watch: PageWatch, until: AbortSignal): Shadow {
  const host = document.createElement('fazhi-shendu');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [
    themeCss,
    controlsCss,
    annotateCss,
    placementCss,
    shortcutsCss,
    stripCss,
  ].map(sheetOf);
  for (const type of ['keydown', 'keypress', 'keyup', 'mousedown', 'pointerdown', 'click']) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  watch.quietly(() => document.documentElement.append(host));
  until.addEventListener('abort', () => host.remove());
  return {
    place() {
      const element = document.createElement('div');
      root.append(element);
      return element;
    },
  };
}

/** A constructed sheet is not subject to the page's content security policy, a `<style>` element would be. */
function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
