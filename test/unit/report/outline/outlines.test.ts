import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '@/utils/report/outline/outline';
import { sectionWalker } from '@/utils/report/outline/walk';
import type { SectionRole } from '@/utils/report/types';
import { fold } from '@/utils/text/fold';
import { ROLE_LETTERS } from '../roleLetters';

/**
 * Outlines of whole reports of our own, one line a heading or sentence: the letter of its role, `+` where it goes on in
 * the line before, and its text. The roles follow `utils/report/outline/roles.ts`.
 */
const outlines = readFileSync(path.join(import.meta.dirname, 'outlines.txt'), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((part) => {
    const [name = '', ...lines] = part.trim().split('\n');
    const units: { at: number; role: SectionRole; words: string }[] = [];
    let text = '';
    for (const line of lines) {
      const [, letter = '', goesOn, words = ''] = /^([a-z])(\+?) (.+)$/.exec(line) ?? [];
      const role = ROLE_LETTERS[letter];
      if (!role) throw new Error(`${name}: ${line}`);
      if (text !== '' && !goesOn) text += '\n';
      units.push({ at: text.length + words.search(/\S/), role, words: words.trim() });
      text += words;
    }
    return { name, text, units };
  });

describe('the role of every heading and sentence', () => {
  it.each(outlines)('$name', ({ text, units }) => {
    const sectionAt = sectionWalker(outlineOf(fold(text)));
    const drawn = (role: string | undefined, words: string) => `${role} ${words}`;
    expect(units.map(({ at, words }) => drawn(sectionAt(at)?.role, words))).toEqual(
      units.map(({ role, words }) => drawn(role, words)),
    );
  });
});
