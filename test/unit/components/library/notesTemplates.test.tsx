// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as reuse from '@/utils/compare/reuse/pairs';
import * as checks from '@/utils/compare/sharedChecks';
import { hashOf } from '@/components/library/address';
import type { ComparedReport } from '@/utils/compare/types';
import { database } from '@/utils/library/database';
import * as messages from '../support/messages';
import { all, choose as choosing, clear, expectAccessible, one, type } from '../support/page';
import { clickAndSettle, keep, kept, openLibrary, settled } from './libraryPage';

const runtime = vi.hoisted(() => ({ getManifest: () => ({ version: '1.0' }) }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));
vi.mock('@/utils/i18n', () => import('../support/i18n'));
vi.mock('@/utils/messages', () => import('../support/messages'));
vi.mock('@/utils/report/analyze', () => import('./analyze'));

const keys = kept.map(({ key }) => key);
/** The report as one of another place under a short key. */
const placed = (report: ComparedReport, nth: number) => {
  const meta = { ...report.analysis.meta, place: `第${nth}区`, org: '' };
  const url = `http://${nth}.gov.cn/`;
  return { ...report, key: String(nth), url, analysis: { ...report.analysis, meta } };
};
const choose = async (selector: string, value: string) => {
  await choosing(selector, value);
  await settled();
};

beforeEach(() => {
  messages.resetMessages();
  return keep(kept);
});
afterEach(clear);

describe('a template', () => {
  const headings = () => all('article h3').map((heading) => heading.textContent);

  beforeEach(() => database.templates.clear());

  test('chooses the sections, their order and the title', async () => {
    await openLibrary(hashOf({ view: 'notes', keys }));
    await choose('#notes-template', 'problems');
    expect(one('h1').textContent).toBe('云溪市临江区法治政府建设年度报告问题清单（2021—2024）');
    expect(headings()).toEqual(['一、建议核对', '二、审读人批注']);
    await choose('#notes-template', 'codes');
    expect(headings()).toEqual(['一、编码表', '二、主要指标']);
  });

  test('of the reader is made from one that ships, and the notes follow while it is edited', async () => {
    messages.answer('saveTemplate', async ({ template }) => {
      await database.templates.put(template);
      return { ok: true, value: null, change: null };
    });
    await openLibrary(hashOf({ view: 'notes', keys }));
    await clickAndSettle('button', '调整内容和顺序');
    await expectAccessible();
    await clickAndSettle('[aria-label="上移：审读人批注"]');
    await clickAndSettle('.template-section:nth-child(3) input');
    expect(headings()[0]).toBe('一、建议核对');
    await clickAndSettle('button', '保存为自己的模板');
    const [stored] = await database.templates.toArray();
    expect(stored).toMatchObject({
      name: '审读意见（自用）',
      titleLine: '',
      sections: [
        'overview',
        'findings',
        'elements',
        'follow-ups',
        'annotations',
        'reuse',
        'conclusion',
      ],
    });
    expect(one<HTMLSelectElement>('#notes-template').value).toBe(stored?.id);
    expect(headings()).not.toContain('二、主要指标');
  });

  test('whose title line is typed makes no section anew', async () => {
    const looked = vi.spyOn(reuse, 'reusePairs');
    const found = vi.spyOn(checks, 'sharedChecks');
    await keep([kept[0], kept[1]].flatMap((report, nth) => (report ? placed(report, nth) : [])));
    await openLibrary(hashOf({ view: 'notes', keys: ['0', '1'] }));
    await clickAndSettle('button', '调整内容和顺序');
    // Opening may compose them twice: the conclusion arrives later. The pairs are looked through once all the same.
    expect(looked).toHaveBeenCalledTimes(1);
    const before = found.mock.calls.length;
    expect(before).toBeGreaterThan(0);
    await type('.template-field:nth-of-type(2) input', '三');
    await type('.template-field:nth-of-type(2) input', '三地');
    expect(one('h1').textContent).toBe('三地');
    expect(one('article h2').textContent).toBe('三地');
    expect(looked).toHaveBeenCalledTimes(1);
    expect(found.mock.calls.length).toBe(before);
  });

  test('is put in order by the keyboard', async () => {
    await openLibrary(hashOf({ view: 'notes', keys }));
    await clickAndSettle('button', '调整内容和顺序');
    await act(() => {
      one('.template-section:nth-child(2) input').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true }),
      );
    });
    expect(all('.template-section')[0]?.textContent).toContain('建议核对');
  });

  test('that is deleted can be brought back', async () => {
    const own = {
      id: '0123456789abcdef0123456789abcdef',
      name: '只要结论',
      titleLine: '',
      sections: ['conclusion' as const],
    };
    await database.templates.put(own);
    messages.answer('deleteTemplate', async ({ id }) => {
      await database.templates.delete(id);
      return { ok: true, value: null, change: null };
    });
    messages.answer('saveTemplate', async ({ template }) => {
      await database.templates.put(template);
      return { ok: true, value: null, change: null };
    });
    await openLibrary(hashOf({ view: 'notes', keys }));
    await choose('#notes-template', own.id);
    expect(headings()).toEqual(['一、结论']);
    await clickAndSettle('button', '调整内容和顺序');
    await clickAndSettle('button', '删除这个模板');
    expect(await database.templates.count()).toBe(0);
    await clickAndSettle('.bar button', '撤销');
    expect(await database.templates.toArray()).toEqual([own]);
  });

  test('that cannot be stored stays on the screen, with the reason', async () => {
    messages.answer('saveTemplate', () => Promise.resolve({ ok: false, error: 'storage-full' }));
    await openLibrary(hashOf({ view: 'notes', keys }));
    await clickAndSettle('button', '调整内容和顺序');
    await clickAndSettle('button', '保存为自己的模板');
    expect(one('[role=alert]').textContent).toContain('空间');
    expect(one('form.template-editor')).toBeTruthy();
  });
});
