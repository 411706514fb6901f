import { expect, test } from 'vitest';
import { asksForHelp, readingActions, shortcuts, stepOf, type KeyPress } from '@/utils/shortcuts';

function press(key: string, part: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    code: '',
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    isComposing: false,
    ...part,
  };
}

test.each([
  [press('j'), { action: 'next-mark', kind: null }],
  [press('J'), { action: 'next-mark', kind: null }],
  [press('s'), { action: 'extend-sentence', kind: null }],
  [press('S', { shiftKey: true }), { action: 'shrink-sentence', kind: null }],
  [press('1', { code: 'Digit1' }), { action: 'next-mark', kind: 'indicator' }],
  [press('"', { code: 'Digit2', shiftKey: true }), { action: 'previous-mark', kind: 'formula' }],
  [press('?', { shiftKey: true }), { action: 'shortcuts', kind: null }],
  [press('？', { shiftKey: true }), { action: 'shortcuts', kind: null }],
])('%o asks for %o', (key, step) => {
  expect(stepOf(key)).toEqual(step);
});

test.each([
  press('j', { ctrlKey: true }),
  press('j', { altKey: true }),
  press('j', { metaKey: true }),
  press('j', { isComposing: true }),
  press('J', { shiftKey: true }),
  press('9', { code: 'Digit9' }),
  press('q'),
  press('ArrowDown'),
])('%o is not ours', (key) => {
  expect(stepOf(key)).toBeNull();
});

test('only ? asks for the list', () => {
  expect(asksForHelp(press('?', { shiftKey: true }))).toBe(true);
  expect(asksForHelp(press('/'))).toBe(false);
  expect(asksForHelp(press('?', { ctrlKey: true }))).toBe(false);
});

test('no key means two things, and browsers take no more than four suggestions', () => {
  const keys = readingActions.map((action) => shortcuts[action].key).filter(Boolean);
  expect(new Set(keys).size).toBe(keys.length);
  const suggested = readingActions.map((action) => shortcuts[action].suggested).filter(Boolean);
  expect(new Set(suggested).size).toBe(suggested.length);
  expect(suggested.length).toBeLessThanOrEqual(4);
});
