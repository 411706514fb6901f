// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isTyping } from '@/utils/typing';

/** Whether a key pressed in the first element of some markup counts as typing. */
function typesIn(markup: string): boolean {
  document.body.innerHTML = markup;
  const target = document.body.firstElementChild;
  let typing: boolean | null = null;
  const listener = (event: Event) => (typing = isTyping(event));
  window.addEventListener('keydown', listener, { once: true, capture: true });
  target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
  if (typing === null) throw new Error('nobody heard the key');
  return typing;
}

test.each([
  '<input>',
  '<input type="search">',
  '<input type="date">',
  '<textarea></textarea>',
  '<select><option>质疑</option></select>',
  '<div role="textbox" tabindex="0"></div>',
  '<div role="combobox" tabindex="0"></div>',
  '<site-search></site-search>',
])('in %s a key is text', (markup) => {
  expect(typesIn(markup)).toBe(true);
});

test.each([
  '<p>正文</p>',
  '<button>查看更多</button>',
  '<a href="#">链接</a>',
  '<input type="checkbox">',
  '<input type="radio">',
  '<div tabindex="0"></div>',
])('in %s a key is free', (markup) => {
  expect(typesIn(markup)).toBe(false);
});
