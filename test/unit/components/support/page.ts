import axe from 'axe-core';
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';

/** Renders into an empty document body. */
export async function show(view: ComponentChild): Promise<void> {
  document.documentElement.lang = 'zh-CN';
  document.title = '法治年报审读';
  clear();
  await act(() => render(view, document.body));
}

export function clear(): void {
  render(null, document.body);
  document.body.replaceChildren();
}

/** Everything that a role and a part of its text or label mean; fails when there is none. */
export function all<T extends HTMLElement = HTMLElement>(selector: string, text = ''): T[] {
  return [...document.querySelectorAll<T>(selector)].filter((element) =>
    `${element.textContent} ${element.getAttribute('aria-label') ?? ''}`.includes(text),
  );
}

export function one<T extends HTMLElement = HTMLElement>(selector: string, text = ''): T {
  const [found] = all<T>(selector, text);
  if (!found) throw new Error(`No ${selector} with “${text}” in: ${document.body.textContent}`);
  return found;
}

export async function click(selector: string, text = ''): Promise<void> {
  await act(async () => {
    one(selector, text).click();
    await answers();
  });
}

/** Lets every promise that is ready go on, without the passing of time. */
export async function answers(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

export async function type(selector: string, value: string): Promise<void> {
  const field = one<HTMLInputElement>(selector);
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function choose(selector: string, value: string): Promise<void> {
  const field = one<HTMLSelectElement>(selector);
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export async function press(key: string, init: KeyboardEventInit = {}): Promise<void> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  await act(() => void document.activeElement?.dispatchEvent(event));
}

/** Expects axe to find nothing in the whole page. Contrast needs a real browser: jsdom computes no layout. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
  });
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  expect(found).toEqual([]);
}
