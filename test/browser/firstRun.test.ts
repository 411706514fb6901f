import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchExtension, openExtensionPage, type Harness } from './harness';

/** What a reader sees who has just installed the extension and has no report yet. */

let harness: Harness;
beforeAll(async () => {
  harness = await launchExtension({ pages: [] });
});
afterAll(() => harness.close());

test('the library opens by itself and says how to begin', async () => {
  expect(harness.welcome).toBe(`chrome-extension://${harness.extensionId}/library.html`);
  const library = await openExtensionPage(harness, 'library.html');
  await library.getByText('打开一份法治政府建设年度报告的网页').waitFor();
  await library.close();
});

test('the sample reports are one click away, can be compared, and are deleted like any other', async () => {
  const library = await openExtensionPage(harness, 'library.html');
  await library.getByRole('button', { name: '放入示例报告' }).click();
  const rows = library.locator('tbody tr');
  await expect.poll(() => rows.count()).toBe(4);
  for (const row of await rows.all()) expect(await row.textContent()).toContain('（示例）');
  expect(await library.locator('.page-link').count()).toBe(0);

  await library.getByRole('checkbox', { name: '选择显示的全部报告' }).check();
  await library.getByRole('button', { name: '比对' }).click();
  await expect.poll(() => library.textContent('body')).toContain('逾期 16 天');

  // Worked out by this very build: another one must not go on with it.
  const [script] = await library.locator('script[type=module]').all();
  const names = await library.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name),
  );
  expect(names).toContain(`derived-${await script?.getAttribute('src')}`);
  expect(names).toContainEqual(expect.stringMatching(/^derived-\/chunks\/library-[\w-]{8}\.js$/));

  await library.getByRole('button', { name: '资料库' }).click();
  await library.getByRole('button', { name: '删除' }).click();
  await library.getByRole('button', { name: '放入示例报告' }).waitFor();
});
