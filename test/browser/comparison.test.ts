import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as AxeApi from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchExtension, openExtensionPage, send, tabIdOf, type Harness } from './harness';
import { waitForMarks } from './reader';
import { site, sitePage } from './sampleSite';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const YEARS = ['gov-2021', 'gov-2022', 'gov-2023'];

let harness: Harness;
let library: Page;
let keys: string[];

beforeAll(async () => {
  harness = await launchExtension({ pages: site.pages });
  keys = [];
  for (const id of YEARS) {
    const page = await harness.open(sitePage(id).url);
    await waitForMarks(page);
    const tabId = await tabIdOf(harness, page);
    await send(harness, 'keepOpenReport', undefined, tabId);
    const view = await send(harness, 'viewTab', undefined, tabId);
    if (view.status === 'open') keys.push(view.key);
    await page.close();
  }
  library = await openExtensionPage(harness, 'library.html');
});
afterAll(() => harness.close());

/** Opens the comparison of some reports at a tab, as a bookmark would. */
async function compare(tab: string, some = keys): Promise<void> {
  const values = new URLSearchParams(some.map((key) => ['key', key]));
  values.set('tab', tab);
  await library.goto(`${library.url().replace(/[?#].*/, '')}?${tab}#compare?${values.toString()}`);
  await library.getByRole('tabpanel').waitFor();
}

async function complaints(): Promise<string[]> {
  await library.evaluate(axe);
  return library.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof AxeApi }).axe;
    const { violations } = await run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

const chips = () => library.locator('.chip-name').allTextContents();

describe('two reports side by side', () => {
  test('n and p bring change after change into sight, with the focus', async () => {
    await compare('alignment');
    const seen = new Set<string>();
    for (const key of ['n', 'n', 'n', 'n', 'n', 'n', 'p']) {
      await library.keyboard.press(key);
      const row = library.locator('.aligned:focus');
      expect(await row.getAttribute('data-change')).not.toBeNull();
      const box = await row.boundingBox();
      const height = await library.evaluate(() => innerHeight);
      expect(box?.y).toBeGreaterThan(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(height);
      seen.add((await row.textContent()) ?? '');
    }
    expect(seen.size).toBe(6);
    expect(await library.locator('.passage-steps [role=status]').textContent()).toMatch(
      /^第 \d+ \/ \d+ 处/,
    );
  });

  test('one kind is shown with its headings', async () => {
    await compare('alignment');
    await library.getByRole('radio', { name: /仅数字不同/ }).check();
    const kinds = await library
      .locator('.aligned:not(.aligned-heading)')
      .evaluateAll((rows: Element[]) => rows.map((row) => row.className));
    expect(new Set(kinds)).toEqual(new Set(['aligned aligned-only-figures']));
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    await library.emulateMedia({ colorScheme });
    await compare('alignment');
    expect(await complaints()).toEqual([]);
    await compare('conclusion');
    expect(await complaints()).toEqual([]);
    await library.emulateMedia({ colorScheme: 'light' });
  });
});

describe('the conclusion', () => {
  const field = () => library.getByRole('textbox', { name: '结论' });

  test('is stored as it is typed, and there again after a reload and in another order', async () => {
    await compare('conclusion');
    await field().pressSequentially('三年口径不一，建议核对。');
    await library.getByText(/已保存/).waitFor();
    await library.reload();
    await expect.poll(() => field().inputValue()).toBe('三年口径不一，建议核对。');
    await compare('conclusion', [...keys].reverse());
    await expect.poll(() => field().inputValue()).toBe('三年口径不一，建议核对。');
  });

  test('what was typed without a pause is not lost when the page is left', async () => {
    await compare('conclusion');
    await expect.poll(() => field().inputValue()).not.toBe('');
    await field().fill('离开前写的。');
    await library.getByRole('tab', { name: /总表/ }).click();
    await library.getByRole('tab', { name: '结论' }).click();
    await expect.poll(() => field().inputValue()).toBe('离开前写的。');
    await library.getByText(/已保存/).waitFor();
  });
});

describe('the chosen reports', () => {
  test('are ordered with the mouse and with the keys, and stay so after a reload', async () => {
    await compare('overview');
    expect(await chips()).toEqual(['2021', '2022', '2023']);
    const at = (year: string) => library.locator('.report-chip').filter({ hasText: year });
    await at('2023').dragTo(at('2021'));
    expect(await chips()).toEqual(['2023', '2021', '2022']);
    await library.locator('.chip-name', { hasText: '2022' }).focus();
    await library.keyboard.press('ArrowLeft');
    await library.keyboard.press('ArrowLeft');
    await expect.poll(chips).toEqual(['2022', '2023', '2021']);
    await library.reload();
    await expect.poll(chips).toEqual(['2022', '2023', '2021']);
    await library.getByRole('button', { name: '恢复默认次序' }).click();
    await expect.poll(chips).toEqual(['2021', '2022', '2023']);
  });

  test('are joined by others from the library', async () => {
    await compare('overview', keys.slice(0, 2));
    await library.getByRole('button', { name: /添加报告/ }).click();
    await library.getByRole('dialog').getByRole('checkbox').check();
    await library.getByRole('button', { name: /加入 1 份/ }).click();
    await expect.poll(chips).toEqual(['2021', '2022', '2023']);
  });
});

test('a place on the map leads to the passage beside the year before, another to the kept text', async () => {
  await compare('overview');
  const map = library.getByRole('group', { name: /2023/ });
  await map.getByRole('button').nth(2).click();
  await library.locator('.aligned:focus').waitFor();
  await compare('overview');
  await library.getByRole('link', { name: /^见/ }).first().click();
  await library.locator('.kept-target').first().waitFor();
  expect(await complaints()).toEqual([]);
});
