/**
 * `npm run -s analyze -- FILE…`: the reading engine from a terminal. What cannot be read is told on standard error,
 * one line each; the rest is done all the same, and the exit code is 1.
 */
import { analyzeReport } from '../report/analyze';
import { allowClosedPipe, attempt, fail } from './failures';
import { readInput, readLine, type Input } from './input';
import { linesOf } from './lines';
import { parseOptions, usage, type Options } from './options';
import { outputFor, type Output } from './output';
import { whereTyped } from './whereTyped.mjs';

function analyze(input: Input, output: Output): void {
  output(input, analyzeReport(input.source));
}

async function analyzeAll(options: Options): Promise<void> {
  const output = outputFor(options);
  for (const file of options.files) {
    attempt(file, () => {
      analyze({ name: { file }, source: readInput(whereTyped(file)) }, output);
    });
  }
  if (!options.stdin) return;
  let number = 0;
  for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
    number++;
    if (line.trim() !== '') attempt(`line ${number}`, () => analyze(readLine(line), output));
  }
}

allowClosedPipe();

let options: Options | undefined;
try {
  options = parseOptions(process.argv.slice(2));
} catch (error) {
  fail('analyze', error);
  console.error(usage);
}
if (options) await analyzeAll(options);
