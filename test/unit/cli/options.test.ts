import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../../utils/cli/options';

describe('parseOptions', () => {
  test('takes files, and JSON when nothing else is asked for', () => {
    expect(parseOptions(['a.html', 'b.txt'])).toEqual({
      files: ['a.html', 'b.txt'],
      format: 'json',
      out: null,
      stdin: false,
      explain: false,
    });
  });

  test('takes every option, before or after the files', () => {
    const args = ['--format', 'csv', 'a.txt', '--out=figures', '--explain', '--stdin'];
    expect(parseOptions(args)).toEqual({
      files: ['a.txt'],
      format: 'csv',
      out: 'figures',
      stdin: true,
      explain: true,
    });
  });

  test('needs no file when it reads standard input', () => {
    expect(parseOptions(['--stdin']).files).toEqual([]);
  });

  test.each([
    [[], 'no file'],
    [['--format', 'xml', 'a.txt'], '--format is one of json, markdown, csv, not xml'],
    [['--verbose', 'a.txt'], '--verbose'],
    [['a.txt', '--out'], '--out'],
  ])('refuses %j', (args, reason) => {
    expect(() => parseOptions(args)).toThrow(reason);
  });
});
