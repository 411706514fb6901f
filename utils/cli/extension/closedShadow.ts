import type { CDPSession, Page } from 'playwright-core';
import { eventually } from './eventually';

/** What a reader does with the interface that stands in a closed shadow root, where Playwright's locators end. */
export interface ClosedShadow {
  /** Clicks the middle of the first element that fits, with the real mouse; `times` 2 is a double click. */
  click(selector: string, times?: number): Promise<void>;
  /** Replaces the content of a field through the real keyboard. */
  fill(selector: string, value: string): Promise<void>;
  /** The element's text, as it is laid out. */
  text(selector: string): Promise<string>;
  /** What a field holds. */
  value(selector: string): Promise<string>;
  /** An attribute of the element, or null. */
  attribute(selector: string, name: string): Promise<string | null>;
  /** How many elements fit now, without waiting. */
  count(selector: string): Promise<number>;
  /** Waits until no element fits. */
  gone(selector: string): Promise<void>;
}

interface DomNode {
  nodeId: number;
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
}

/**
 * Reaches into every closed shadow root of a page through the debugging protocol. What is asked for may still be on
 * its way: it is waited for until the deadline, in milliseconds.
 */
export async function closedShadow(page: Page, deadline?: number): Promise<ClosedShadow> {
  const cdp = await page.context().newCDPSession(page);
  const first = async (selector: string): Promise<number> => {
    const nodeId = await eventually(async () => (await matches(cdp, selector))[0], deadline);
    if (nodeId === undefined) throw new Error(`nothing fits ${selector} in a closed shadow root`);
    return nodeId;
  };
  const call = async (selector: string, code: string, argument?: string): Promise<unknown> => {
    const { object } = await cdp.send('DOM.resolveNode', { nodeId: await first(selector) });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: code,
      arguments: [{ value: argument }],
      returnByValue: true,
    });
    return result.value;
  };
  return {
    async click(selector, times = 1) {
      const nodeId = await first(selector);
      await cdp.send('DOM.scrollIntoViewIfNeeded', { nodeId });
      const { model } = await cdp.send('DOM.getBoxModel', { nodeId });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
      await page.mouse.click((left + right) / 2, (top + bottom) / 2, { clickCount: times });
    },
    async fill(selector, value) {
      await call(selector, 'function () { this.focus(); this.select(); }');
      await (value === '' ? page.keyboard.press('Delete') : page.keyboard.insertText(value));
    },
    text: async (selector) =>
      String(await call(selector, 'function () { return this.innerText; }')),
    value: async (selector) => String(await call(selector, 'function () { return this.value; }')),
    attribute: async (selector, name) =>
      (await call(selector, 'function (name) { return this.getAttribute(name); }', name)) as
        string | null,
    count: async (selector) => (await matches(cdp, selector)).length,
    async gone(selector) {
      const gone = await eventually(
        async () => (await matches(cdp, selector)).length === 0 || undefined,
        deadline,
      );
      if (!gone) throw new Error(`${selector} is still there`);
    },
  };
}

/** Fitting elements in all closed shadow roots. Asked afresh each time: every answer voids the numbers of the last. */
async function matches(cdp: CDPSession, selector: string): Promise<number[]> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: number[] = [];
  for (const { nodeId } of closedRoots(root)) {
    const { nodeIds } = await cdp.send('DOM.querySelectorAll', { nodeId, selector });
    found.push(...nodeIds);
  }
  return found;
}

function closedRoots(node: DomNode): DomNode[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  return [...own, ...below.flatMap(closedRoots)];
}
