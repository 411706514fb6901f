// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { t } from '../support/i18n';
import { answer, emit, resetMessages, sentOf } from '../support/messages';
import { goTo, open, openPanel, quotes } from '../support/openPanel';
import { all, answers, choose, clear, click, one, press, type } from '../support/page';
import { at, placed } from '../support/report';

vi.mock('wxt/browser', () => import('../support/browser'));
vi.mock('@/utils/i18n', () => import('../support/i18n'));
vi.mock('@/utils/messages', () => import('../support/messages'));

beforeEach(() => {
  fakeBrowser.reset();
  resetMessages();
});
afterEach(clear);

describe('annotations', () => {
  test('stand in text order, orphans on top and without a way to a place', async () => {
    await openPanel();
    await goTo(t('panel_tab_annotations'));
    expect(quotes()).toEqual(['32件', '1.3万件', '依法行政水平进一步提升。']);
    expect(all('button.card-quote')).toHaveLength(2);
    expect(one('.card', '32件').textContent).toContain(t('placement_orphan'));
  });

  test('lead to their place and open there', async () => {
    answer('showPassage', () => ({ shown: true }));
    await openPanel();
    await goTo(t('panel_tab_annotations'));
    await click('button.card-quote', '1.3万件');
    expect(sentOf('showPassage')).toEqual([{ span: at('1.3万件') }]);
  });

  test('are filtered by kind, state and tag', async () => {
    await openPanel();
    await goTo(t('panel_tab_annotations'));
    await choose(`select[aria-label=${t('filter_kind')}]`, 'verify');
    expect(quotes()).toEqual(['1.3万件']);
    await choose(`select[aria-label=${t('filter_state')}]`, 'none');
    expect(quotes()).toEqual([]);
    await choose(`select[aria-label=${t('filter_state')}]`, '');
    await choose(`select[aria-label=${t('annotate_tags')}]`, '数据');
    expect(quotes()).toEqual(['1.3万件']);
  });

  test('a chosen tag can be left when its last card is gone', async () => {
    await openPanel();
    await goTo(t('panel_tab_annotations'));
    await choose(`select[aria-label=${t('annotate_tags')}]`, '数据');
    answer('viewTab', () => ({ ...open, annotations: open.annotations.slice(1) }));
    await act(async () => {
      emit('libraryChanged');
      await answers();
    });
    expect(quotes()).toEqual([]);
    await choose(`select[aria-label=${t('annotate_tags')}]`, '');
    expect(quotes()).toHaveLength(2);
  });

  test('are deleted with a way back', async () => {
    answer('deleteAnnotation', () => ({ ok: true, value: null, change: 9 }));
    answer('undoChange', () => ({ ok: true, value: null, change: 10 }));
    await openPanel();
    await goTo(t('panel_tab_annotations'));
    await act(async () => {
      one('.card', '1.3万件').querySelectorAll<HTMLElement>('.card-actions button')[1]?.click();
      await answers();
    });
    expect(sentOf('deleteAnnotation')).toEqual([{ id: 'figure' }]);
    await click('[role=status] button', t('undo'));
    expect(sentOf('undoChange')).toEqual([{ change: 9 }]);
  });
});

describe('editing an annotation', () => {
  const edit = async () => {
    await openPanel();
    await goTo(t('panel_tab_annotations'));
    await act(() =>
      one('.card', '请说明').querySelector<HTMLElement>('.card-actions button')?.click(),
    );
  };

  test('sends everything the form holds', async () => {
    answer('updateAnnotation', () => ({
      ok: true,
      value: placed('wording', '依法行政水平进一步提升。').annotation,
      change: 2,
    }));
    await edit();
    await type('textarea', '已核实');
    await type('.card-form input:not([type])', '#口径 数据');
    await choose('.card-form select', 'answered');
    await act(() => all<HTMLInputElement>('.kind-picker input')[0]?.click());
    await click('.card-form button', t('save'));
    expect(sentOf('updateAnnotation')).toEqual([
      {
        id: 'wording',
        base: { kind: 'remark', note: '请说明如何衡量。', tags: [], state: 'none' },
        content: { kind: 'question', note: '已核实', tags: ['口径', '数据'], state: 'answered' },
        sitting: null,
      },
    ]);
    expect(all('.card-form')).toEqual([]);
    expect(one('[role=status] button', t('undo'))).toBeTruthy();
    expect(one('.card', '请说明').contains(document.activeElement)).toBe(true);
  });

  test('saves while the reader types; giving up takes that back', async () => {
    answer('updateAnnotation', () => ({
      ok: true,
      value: placed('wording', '依法行政水平进一步提升。').annotation,
      change: 2,
    }));
    await edit();
    await type('textarea', '写了一半');
    await vi.waitFor(() => expect(sentOf('updateAnnotation')).toHaveLength(1), 5_000);
    expect(one<HTMLTextAreaElement>('textarea').value).toBe('写了一半');
    answer('viewTab', () => ({
      ...open,
      annotations: [placed('wording', '依法行政水平进一步提升。', { note: '写了一半' })],
    }));
    await type('textarea', '写了一半，再写');
    await act(async () => {
      emit('libraryChanged');
      await answers();
    });
    expect(all('.other-note')).toEqual([]);
    await click('.card-form button', t('cancel'));
    expect(sentOf('updateAnnotation').at(-1)).toMatchObject({
      base: { note: '写了一半' },
      content: { note: '请说明如何衡量。' },
      sitting: 2,
    });
    expect(all('.card-form')).toEqual([]);
  });

  test('what could not be saved by itself is told and stays', async () => {
    answer('updateAnnotation', () => ({ ok: false, error: 'storage-full' }));
    await edit();
    await type('textarea', '写了一半');
    await vi.waitFor(
      () => expect(one('.card-form [role=alert]').textContent).toBe(t('error_storage_full')),
      5_000,
    );
    expect(one<HTMLTextAreaElement>('textarea').value).toBe('写了一半');
  });

  test('Ctrl+Enter saves', async () => {
    answer('updateAnnotation', () => ({ ok: false, error: 'invalid' }));
    await edit();
    await press('Enter');
    expect(sentOf('updateAnnotation')).toEqual([]);
    await press('Enter', { ctrlKey: true });
    expect(sentOf('updateAnnotation')).toHaveLength(1);
  });

  test('a refused write is told and leaves what was typed', async () => {
    answer('updateAnnotation', () => ({ ok: false, error: 'storage-full' }));
    await edit();
    await type('textarea', '写了很久的一段话');
    await click('.card-form button', t('save'));
    expect(one('[role=alert]').textContent).toContain(t('error_storage_full'));
    expect(one<HTMLTextAreaElement>('textarea').value).toBe('写了很久的一段话');
  });

  test('a note written elsewhere is shown; saving again keeps the one typed here', async () => {
    answer('updateAnnotation', () => ({ ok: false, error: 'changed-elsewhere' }));
    await edit();
    await type('textarea', '我的意见');
    answer('viewTab', () => ({
      ...open,
      annotations: [placed('wording', '依法行政水平进一步提升。', { note: '别处的意见' })],
    }));
    await act(async () => {
      emit('libraryChanged');
      await answers();
    });
    expect(one('.other-note').textContent).toContain('别处的意见');
    await click('.card-form button', t('save'));
    expect(one('[role=alert]').textContent).toContain(t('error_changed_elsewhere'));
    expect(one<HTMLTextAreaElement>('textarea').value).toBe('我的意见');
    await click('.card-form button', t('save'));
    const bases = sentOf('updateAnnotation').map(
      (data) => (data as { base: { note: string } }).base,
    );
    expect(bases.map(({ note }) => note)).toEqual(['请说明如何衡量。', '别处的意见']);
  });

  test('what was typed outlives another tab of the panel, a reload of the page and a deletion elsewhere', async () => {
    await edit();
    await type('textarea', '写了一半');
    await goTo(t('panel_tab_structure'));
    await goTo(t('panel_tab_annotations'));
    expect(one<HTMLTextAreaElement>('textarea').value).toBe('写了一半');

    answer('viewTab', () => ({ status: 'unread' }));
    await act(async () => {
      emit('tabChanged', 7);
      await answers();
    });
    answer('viewTab', () => ({ ...open, annotations: [] }));
    await act(async () => {
      emit('tabChanged', 7);
      await answers();
    });
    expect(one<HTMLTextAreaElement>('textarea').value).toBe('写了一半');
  });

  test('can be given up', async () => {
    await edit();
    await type('textarea', '写错了');
    await click('.card-form button', t('cancel'));
    expect(one('.card', '请说明').textContent).not.toContain('写错了');
  });
});
