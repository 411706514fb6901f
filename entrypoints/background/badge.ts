import { browser } from 'wxt/browser';
import { t } from '@/utils/i18n';
import type { Verdict } from '@/utils/report/types';

const badges = {
  report: { text: 'badge_report', title: 'badge_report_title', color: '#b3392b' },
  related: { text: 'badge_related', title: 'badge_related_title', color: '#8a6d3b' },
} as const;

/** Shows on the toolbar button what the page in this tab is; nothing on a page that is no report. */
export async function showVerdict(tabId: number, verdict: Verdict): Promise<void> {
  if (verdict === 'other') {
    await browser.action.setBadgeText({ tabId, text: '' });
    return;
  }
  const badge = badges[verdict];
  await browser.action.setBadgeBackgroundColor({ tabId, color: badge.color });
  await browser.action.setBadgeText({ tabId, text: t(badge.text) });
  await browser.action.setTitle({ tabId, title: t(badge.title) });
}
