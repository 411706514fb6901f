import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textSource } from '@/utils/report/source';
import { anyText, expectSound } from './fuzz';

test('law: any text is read and analysed without error, and every offset holds', () => {
  fc.assert(
    fc.property(anyText, (text) => expectSound(textSource(text))),
    { numRuns: 600 },
  );
});

test('law: a text file is a source of its own text, whatever is in it', () => {
  fc.assert(
    fc.property(anyText, fc.webUrl(), (text, url) => {
      const source = textSource(text, url);
      expect(source).toMatchObject({ text, url });
      expect(source.header.length).toBeLessThanOrEqual(2_000);
    }),
  );
});

test.each([
  ['nothing', ''],
  ['one character', '法'],
  ['one half of a character', '\uD83C'],
  ['blanks alone', ' \n\t\r\u3000\u00A0\u200B\n'],
  ['no Chinese', 'In 2024 the council heard 12 cases (up 3.5%) and closed 11.\n'.repeat(50)],
  ['marks of direction', '\u202E2024年办理案件\u200F12\u202C件。'.repeat(50)],
  ['brackets never closed', '（'.repeat(2_000) + '《'.repeat(2_000) + '“'.repeat(2_000)],
  ['brackets never opened', '）》”〕'.repeat(2_000)],
  ['numbers of headings alone', '一、\n（一）\n1.\n一是\n'.repeat(300)],
  ['digits', '1234567890'.repeat(3_000)],
  ['digits of every kind', '1１一壹①⑴Ⅰ٣'.repeat(1_000)],
  ['points and commas', '1.2.3,4，5。6:7'.repeat(1_000)],
])('%s', (_name, text) => expectSound(textSource(text)));
