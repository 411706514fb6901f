import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { buildLexicon } from '../../../utils/lexicon/build';
import { loadJieba } from '../../../utils/lexicon/jieba';
import { serializeLexicon } from '../../../utils/lexicon/serialize';

const installed = (() => {
  try {
    createRequire(import.meta.url).resolve('nodejs-jieba');
    return true;
  } catch {
    return false;
  }
})();

// One test, because loading the dictionary takes seconds and 300 MB.
test.skipIf(!installed)(
  'the native segmenter cuts words, keeps figures whole and tags places',
  async () => {
    const jieba = await loadJieba();
    expect(jieba.cut('办理行政复议案件156件')).toEqual(['办理', '行政复议', '案件', '156', '件']);
    expect(jieba.tag('重庆')).toBe('ns');

    const text = '坚持全面依法治国，建设法治政府。';
    const lexicon = buildLexicon(
      [
        { issuer: '甲', text },
        { issuer: '乙', text },
      ],
      jieba,
    );
    expect(serializeLexicon(lexicon)).toBe(
      '{"issuers":2,"reports":2,\n"formula":[\n["坚持全面依法治国",1],\n["建设法治政府",1]\n],\n"common":[]}\n',
    );
  },
  20_000,
);
