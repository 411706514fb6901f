import { describe, expect, it } from 'vitest';
import { chosenAmong, click, clickAll, noSelection } from '@/components/library/selection';

const shown = ['a', 'b', 'c', 'd', 'e'];
const chosen = (selection: typeof noSelection) => [...selection.keys].sort().join('');

describe('selection', () => {
  it('goes on and off with a click', () => {
    const one = click(noSelection, shown, 'b', false);
    expect(chosen(one)).toBe('b');
    expect(chosen(click(one, shown, 'b', false))).toBe('');
  });

  it('draws a range with shift, down and up', () => {
    const one = click(noSelection, shown, 'b', false);
    expect(chosen(click(one, shown, 'd', true))).toBe('bcd');
    const four = click(noSelection, shown, 'd', false);
    expect(chosen(click(four, shown, 'a', true))).toBe('abcd');
  });

  it('takes a range away again when its end was chosen', () => {
    const all = clickAll(noSelection, shown);
    const without = click(all, shown, 'b', false);
    expect(chosen(without)).toBe('acde');
    expect(chosen(click(without, shown, 'd', true))).toBe('ae');
  });

  it('starts anew when the anchor is no longer shown, or there is none', () => {
    const hidden = click(noSelection, [...shown, 'x'], 'x', false);
    expect(chosen(click(hidden, shown, 'c', true))).toBe('cx');
    expect(chosen(click(noSelection, shown, 'c', true))).toBe('c');
  });

  it('takes all shown rows and leaves the others', () => {
    const hidden = click(noSelection, ['x'], 'x', false);
    const all = clickAll(hidden, shown);
    expect(chosen(all)).toBe('abcdex');
    expect(chosenAmong(all, shown)).toBe('all');
    expect(chosen(clickAll(all, shown))).toBe('x');
    expect(chosenAmong(hidden, shown)).toBe('none');
    expect(chosenAmong(click(hidden, shown, 'a', false), shown)).toBe('some');
    expect(chosenAmong(all, [])).toBe('none');
  });
});
