/**
 * The lines of a text stream, without their ends. Only `\n` ends a line: `node:readline` also breaks at U+2028,
 * which may stand inside a JSON string.
 */
export async function* linesOf(stream: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
