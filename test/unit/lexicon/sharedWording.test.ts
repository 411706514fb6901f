import { expect, test } from 'vitest';
import { sharedWordingShare } from '@/utils/lexicon/sharedWording';

test.each([
  ['nothing', '', 0],
  ['no shared phrase', '桥面铺装已经完成', 0],
  ['one phrase alone', '习近平法治思想', 1],
  ['the same in traditional characters', '習近平法治思想', 1],
  ['a phrase and as much of one’s own', '法治政府建设桥面铺装完工', 0.5],
  ['overlapping phrases count once', '推进法治政府建设工作', 1],
])('%s', (_, text, share) => {
  expect(sharedWordingShare(text)).toBe(share);
});
