// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Reuse } from '@/components/panel/reuse/Reuse';
import type { ReuseState } from '@/components/reuse/useReuse';
import type { ReuseAnswer, ReuseSource } from '@/utils/library/reuse/lookUp';
import { t } from '../support/i18n';
import { resetMessages } from '../support/messages';
import { openPanel } from '../support/openPanel';
import { all, clear, expectAccessible, one, show } from '../support/page';
import { analysis, at } from '../support/report';

vi.mock('wxt/browser', () => import('../support/browser'));
vi.mock('@/utils/i18n', () => import('../support/i18n'));
vi.mock('@/utils/messages', () => import('../support/messages'));

beforeEach(() => {
  fakeBrowser.reset();
  resetMessages();
});
afterEach(clear);

const here = at('个别单位执法案卷制作不规范。');
const source: ReuseSource = {
  key: 'a',
  url: 'http://jia.gov.cn/1.html',
  title: '某镇2022年报告',
  issuer: '某镇',
  year: 2022,
  isOwn: false,
  characters: 1_230,
  share: 0.12,
  passages: [
    {
      here,
      there: { start: 0, end: 14 },
      characters: 12,
      edits: [],
      frequency: 3,
      words: '少数单位执法案卷制作不规范。',
    },
  ],
};
const answer: ReuseAnswer = { reports: 8, sources: [], common: [], bands: null };
const found = (part: Partial<ReuseAnswer>): ReuseState => ({
  status: 'found',
  answer: { ...answer, ...part },
});
const present = (reuse: ReuseState) =>
  show(
    <main>
      <h1>报告</h1>
      <Reuse text={analysis.text} reuse={reuse} />
    </main>,
  );

describe('what a report shares with the library', () => {
  test('is shown apart for other issuers and the own one, each passage beside its twin', async () => {
    await present(found({ sources: [source, { ...source, key: 'b', isOwn: true, url: '' }] }));
    expect(all('h3').map((heading) => heading.textContent)).toEqual([
      t('reuse_others'),
      t('reuse_own'),
    ]);
    expect(one('.row').textContent).toContain('某镇 2022');
    expect(one('.row').textContent).toContain(t('reuse_source', 1, '1,230', '12%'));
    expect(one('.twins').textContent).toContain('个别单位执法案卷制作不规范。');
    expect(one('.twins').textContent).toContain('少数单位执法案卷制作不规范。');
    expect(one('.row').textContent).toContain(t('reuse_frequency', 3));
    await expectAccessible();
  });

  test('is told from wording of many', async () => {
    await present(
      found({
        common: [
          { ...here, kind: 'region', frequency: 9 },
          { ...at('全年审核'), kind: 'anywhere', frequency: 70 },
        ],
      }),
    );
    expect(one('details').textContent).toContain(t('reuse_common', 2));
    expect(one('details').textContent).toContain(t('reuse_common_region'));
    expect(one('details').textContent).toContain(t('reuse_common_anywhere'));
    await expectAccessible();
  });

  test.each([
    ['nothing in common', found({}), t('reuse_none', 8)],
    ['nothing to compare with', found({ reports: 0 }), t('reuse_empty_library')],
    ['not known yet', { status: 'waiting' }, t('reuse_waiting')],
    ['reading', { status: 'building', done: 25, total: 300 }, t('reuse_building', 25, 300)],
    ['a worker that fails', { status: 'failed' }, t('reuse_failed')],
  ] as const)('%s is said', async (_what, state, words) => {
    await present(state);
    expect(one('.reuse').textContent).toContain(words);
    await expectAccessible();
  });

  test('a worker that cannot start is told in the panel, and the rest is shown', async () => {
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new Error('not allowed here');
        }
      },
    );
    await openPanel();
    await vi.waitFor(() => expect(one('.reuse').textContent).toContain(t('reuse_failed')));
    expect(one('main').textContent).toContain(t('overview_elements'));
    vi.unstubAllGlobals();
  });
});
