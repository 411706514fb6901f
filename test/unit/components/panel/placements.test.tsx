// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Placement } from '@/utils/anchoring/types';
import { changedWords } from '@/utils/compare/align/changedWords';
import { t } from '../support/i18n';
import { answer, resetMessages, sentOf } from '../support/messages';
import { goTo, open, openPanel } from '../support/openPanel';
import { all, clear, click, expectAccessible, one } from '../support/page';
import { analysis, at, placed } from '../support/report';

vi.mock('wxt/browser', () => import('../support/browser'));
vi.mock('@/utils/i18n', () => import('../support/i18n'));
vi.mock('@/utils/messages', () => import('../support/messages'));

beforeEach(() => {
  fakeBrowser.reset();
  resetMessages();
  answer('attachHere', () => ({ ok: true, value: null, change: 3 }));
});
afterEach(clear);

/** The card of an annotation of other words than the page has at its place now. */
async function card(quote: string, passage: string, placement: Partial<Placement>) {
  const one = placed('a', passage, {}, placement);
  const section = ['一、2023年度主要举措和成效', '(二)化解矛盾纠纷'];
  const selector = { ...one.annotation.selector, exact: quote, section };
  // As the background places it.
  const edits = placement.status === 'changed' ? { edits: changedWords(quote, passage) } : {};
  const annotations = [{ ...one, annotation: { ...one.annotation, selector }, ...edits }];
  await openPanel({ ...open, annotations });
  await goTo(t('panel_tab_annotations'));
}

const candidate = (passage: string) => ({ ...at(passage), score: 0.7 });

describe('what became of a passage is said and can be settled', () => {
  test('unmoved: nothing has to be said', async () => {
    await card('32件', '32件', { status: 'exact' });
    expect(all('.placement')).toEqual([]);
  });

  test('moved', async () => {
    await card('32件', '32件', { status: 'moved' });
    expect(one('.card .chip').textContent).toBe(t('placement_moved'));
    expect(one('.placement').textContent).toBe(t('placement_moved_hint'));
  });

  test('changed: which figures, and old and new words side by side with what differs', async () => {
    await card('审核各类规范性文件28件', '审核规范性文件32件', {
      status: 'changed',
      figures: [{ before: '28', after: '32' }],
    });
    const note = one('.placement');
    expect(note.textContent).toContain(t('placement_changed_hint'));
    expect(one('.placement-figures').textContent).toContain('28 → 32');
    expect(all('.changed-words dd').map(({ innerHTML }) => innerHTML)).toEqual([
      '审核<del>各类</del>规范性文件<del>28</del>件',
      '审核规范性文件<ins>32</ins>件',
    ]);
    await click('.settle button', t('changed_accept'));
    expect(sentOf('attachHere')).toEqual([{ id: 'a', span: at('审核规范性文件32件') }]);
    await expectAccessible();
  });

  test('ambiguous: the places to choose from, told apart by their section and their context', async () => {
    await card('件', '32件', {
      status: 'ambiguous',
      candidates: [candidate('32件'), candidate('执法检查120次')],
    });
    expect(one('.placement').textContent).toBe(t('placement_ambiguous_hint'));
    const contexts = all('.candidate-context').map(({ textContent }) => textContent);
    expect(contexts).toEqual([
      '一、2023年度主要举措和成效 · …要举措和成效 全年审核规范性文件〔…〕,办理行政复议申请1.3万件。依…',
      '(一)规范执法 · …一步提升。 (一)规范执法 开展〔…〕。 二、存在的不足 个别单位执法…',
    ]);
    await click('.candidate:nth-child(2) .button');
    expect(sentOf('attachHere')).toEqual([{ id: 'a', span: at('执法检查120次') }]);
    await expectAccessible();
  });

  test('ambiguous with one place: asks whether it is this one', async () => {
    await card('32件', '32件', { status: 'ambiguous', candidates: [candidate('32件')] });
    expect(one('.placement').textContent).toBe(t('placement_ambiguous_one'));
  });

  test('orphan: the stored quote, its section, the nearest passages, or what is selected', async () => {
    await card('开展矛盾纠纷排查98次', '120次', {
      status: 'orphan',
      candidates: [candidate('执法检查120次')],
    });
    const text = one('.card').textContent;
    expect(one('.card-quote').textContent).toBe('开展矛盾纠纷排查98次');
    expect(text).toContain('一、2023年度主要举措和成效 › (二)化解矛盾纠纷');
    expect(text).toContain(t('placement_orphan_hint'));
    expect(text).toContain(t('placement_orphan_near'));
    expect(one('.candidate .jump-quote').textContent).toBe('执法检查120次');
    await click('.settle button', t('attach_to_selection'));
    expect(sentOf('attachHere')).toEqual([{ id: 'a', span: null }]);
    await expectAccessible();
  });

  test('the words of the page are shown as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    await card(hostile, '32件', { status: 'changed', figures: [] });
    expect(all('img')).toEqual([]);
    expect(one('.changed-words').textContent).toContain(hostile);
    expect(analysis.text).not.toContain(hostile);
  });
});
