import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../../utils/cli/lines';

async function read(chunks: string[]): Promise<string[]> {
  async function* stream() {
    for (const chunk of chunks) yield await Promise.resolve(chunk);
  }
  const lines: string[] = [];
  for await (const line of linesOf(stream())) lines.push(line);
  return lines;
}

test('only a line feed ends a line', async () => {
  expect(await read(['a\u2028b\u2029c\r\nd\n\ne'])).toEqual(['a\u2028b\u2029c\r', 'd', '', 'e']);
});

test('however the stream is cut, the lines are the same', async () => {
  const text = fc.array(fc.constantFrom('法', 'a', '\n'), { maxLength: 30 }).map((c) => c.join(''));
  await fc.assert(
    fc.asyncProperty(fc.array(text), async (chunks) => {
      const whole = chunks.join('');
      const expected = whole.split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(await read(chunks)).toEqual(expected);
    }),
  );
});
