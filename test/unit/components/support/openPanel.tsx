import { act } from 'preact/test-utils';
import { SidePanel } from '@/components/panel/SidePanel';
import type { TabView } from '@/utils/messages';
import { answer } from './messages';
import { all, answers, click, show } from './page';
import { analysis, placed } from './report';

type OpenView = Extract<TabView, { status: 'open' }>;

/** The sample report as a tab shows it: three annotations, one of them lost, not kept. */
export const open: OpenView = {
  status: 'open',
  url: 'http://yunxi.gov.cn/2023.html',
  key: 'yunxi.gov.cn/2023.html',
  analysis,
  annotations: [
    placed('figure', '1.3万件', { kind: 'verify', state: 'to-verify', tags: ['数据'] }),
    placed('wording', '依法行政水平进一步提升。', { note: '请说明如何衡量。' }),
    placed('lost', '32件', { note: '原来在这里' }, { status: 'orphan' }),
  ],
  kept: false,
  changesSince: null,
  earlier: {},
};

/** Shows the panel of tab 7. */
export async function openPanel(view: TabView = open): Promise<void> {
  answer('viewTab', () => view);
  await show(<SidePanel address="chrome-extension://id/sidepanel.html?tab=7" />);
  await act(answers);
}
/** Selects a tab of the panel. */
export const goTo = (tab: string) => click('[role=tab]', tab);
/** The annotated passages, as the cards stand. */
export const quotes = () => all('.card-quote').map((quote) => quote.textContent);
