// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Tabs } from '@/components/Tabs';
import { all, clear, click, expectAccessible, one, press, show } from './support/page';

const tabs = [
  { name: 'overview', label: '概览', count: 4 },
  { name: 'figures', label: '指标' },
  { name: 'notes', label: '批注', count: 0 },
] as const;

function Sample() {
  const [selected, select] = useState<(typeof tabs)[number]['name']>('overview');
  return (
    <main>
      <h1>报告</h1>
      <Tabs label="审读内容" tabs={tabs} selected={selected} onSelect={select}>
        <p>{selected}</p>
      </Tabs>
    </main>
  );
}

const selectedTabs = () => all('[role=tab][aria-selected=true]').map((tab) => tab.textContent);

beforeEach(() => show(<Sample />));
afterEach(clear);

test('a count is shown beside its tab, zero included, and none where there is none', () => {
  expect(all('[role=tab]').map((tab) => tab.textContent)).toEqual(['概览4', '指标', '批注0']);
});

test('a click selects a tab and shows its panel', async () => {
  await click('[role=tab]', '指标');
  expect(selectedTabs()).toEqual(['指标']);
  expect(one('[role=tabpanel]').textContent).toBe('figures');
});

test('only the selected tab is a stop of the keyboard', async () => {
  await click('[role=tab]', '批注');
  expect(all('[role=tab]').map((tab) => tab.tabIndex)).toEqual([-1, -1, 0]);
});

test.each([
  [['ArrowRight'], '指标'],
  [['ArrowLeft'], '批注'],
  [['End'], '批注'],
  [['ArrowRight', 'ArrowRight', 'ArrowRight'], '概览'],
  [['End', 'Home'], '概览'],
  [['a'], '概览'],
])('%j leads to %s, and the focus goes along', async (keys, label) => {
  one('[role=tab]').focus();
  for (const key of keys) await press(key);
  expect(selectedTabs()[0]).toContain(label);
  expect(document.activeElement?.textContent).toContain(label);
});

test('axe finds nothing', expectAccessible);
