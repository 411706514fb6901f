import { describe, expect, it } from 'vitest';
import english from '@/public/_locales/en/messages.json';
import chinese from '@/public/_locales/zh_CN/messages.json';

/** Findings are hints; judging is the reader's. These words judge. */
const JUDGING =
  /违规|违法|造假|抄袭|套话|空话|未完成|弄虚作假|\b(plagiari|fraud|fake|violat|cheat|fail(ed|ure) to)/i;

describe('wording', () => {
  it.each([
    ['zh_CN', chinese],
    ['en', english],
  ])('is neutral in every message of %s', (_, messages) => {
    const judging = Object.entries(messages).filter(([, { message }]) => JUDGING.test(message));
    expect(judging).toEqual([]);
  });
});
