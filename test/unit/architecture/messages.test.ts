import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import en from '../../../public/_locales/en/messages.json';
import zh from '../../../public/_locales/zh_CN/messages.json';
import { messageCalls, namedKeys } from './messageUse';
import { parseSource, readSources } from './sources';

const chinese: Readonly<Record<string, { message: string }>> = zh;
const english: Readonly<Record<string, { message: string }>> = en;
const keys = Object.keys(chinese);
const sources = readSources();

/** `$1` … `$9` of a text, in order, each once. */
function placeholders(text: string): string[] {
  return [...new Set(text.match(/\$[1-9]/g) ?? [])].sort();
}

describe('message files', () => {
  test('Chinese and English have the same keys', () => {
    expect(Object.keys(english).sort()).toEqual([...keys].sort());
  });

  test('no text is empty, and both languages take the same values', () => {
    const unequal = keys.filter((key) => {
      const texts = [chinese[key]?.message ?? '', english[key]?.message ?? ''];
      const [ours, theirs] = texts.map((text) => placeholders(text).join());
      return texts.some((text) => text.trim() === '') || ours !== theirs;
    });
    expect(unequal).toEqual([]);
  });

  test('every text written out in the source exists and gets the values it takes', () => {
    const wrong = sources.flatMap(messageCalls).flatMap(({ file, key, values }) => {
      const text = chinese[key]?.message;
      if (text === undefined) return [`${file}: ${key} does not exist`];
      const taken = placeholders(text).length;
      return values === null || values === taken ? [] : [`${file}: ${key} takes ${taken} values`];
    });
    expect(wrong).toEqual([]);
  });

  test('every key is used', () => {
    // The manifest names its texts as __MSG_key__.
    const config = readFileSync('wxt.config.ts', 'utf8');
    const used = new Set([
      ...sources.flatMap((source) => namedKeys(source, keys)),
      ...[...config.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key),
    ]);
    expect(keys.filter((key) => !used.has(key))).toEqual([]);
  });

  // A colon or a bracket of half a width beside Han characters looks like a slip of the keyboard.
  test('Chinese texts have Chinese punctuation', () => {
    const half =
      /[\p{Script=Han}\d”》][,;:]|[,;:][\p{Script=Han}$]|\([^)]*\p{Script=Han}|\p{Script=Han} ?\(/u;
    const found = Object.entries(chinese).filter(([, { message }]) => half.test(message));
    expect(found).toEqual([]);
  });

  // The extension points out; it does not judge.
  test.each([
    ['Chinese', chinese, /违规|造假|抄袭|套话|未完成/],
    ['English', english, /violat|fake|falsif|fabricat|plagiari|cliché|unfulfilled/i],
  ])('no %s text passes judgement', (_language, messages, judging) => {
    const found = Object.entries(messages).filter(([, { message }]) => judging.test(message));
    expect(found).toEqual([]);
  });
});

describe('what counts as used', () => {
  const known = ['kind_verify', 'kind_verify_hint', 'detect_title', 'panel_empty'];

  test.each([
    ["t('panel_empty')", ['panel_empty']],
    ["const key = 'kind_verify';", ['kind_verify']],
    ['t(`kind_${kind}`)', ['kind_verify', 'kind_verify_hint']],
    ['t(`kind_${kind}_hint`)', ['kind_verify_hint']],
    ['reasons.push(`detect_title:${word}`)', ['detect_title']],
    ["reasons.push('detect_title:法治')", ['detect_title']],
    ['`${anything}`', []],
    ['// panel_empty', []],
  ])('%s names %j', (text, expected) => {
    expect(namedKeys(parseSource('made.ts', text), known)).toEqual(expected);
  });

  test('counts the values of a call', () => {
    const calls = messageCalls(
      parseSource('made.ts', "t('a'); t('b', 1, x); t('c', ...xs); t(key); other('d');"),
    );
    expect(calls.map(({ key, values }) => [key, values])).toEqual([
      ['a', 0],
      ['b', 2],
      ['c', null],
    ]);
  });
});
