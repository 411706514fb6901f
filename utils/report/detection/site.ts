import { plain } from '../metadata/plain';
import type { ReportSource } from '../types';
import type { DetectionReason } from './reasons';

/** What the address says of reliability (domain.md §5.4); null for a file without address. */
export function hostReason(url: string): DetectionReason | null {
  let host: string;
  try {
    const address = new URL(url);
    if (!/^https?:$/.test(address.protocol)) return null;
    host = address.hostname.toLowerCase();
  } catch {
    return null;
  }
  if (/(?:^|\.)gov\.cn$/.test(host)) return 'detect_government_host';
  // Some offices publish under a bare address (domain.md §5.4).
  if (/^[\d.]+$|^\[[\da-f:.]+\]$/.test(host)) return 'detect_ip_host';
  return 'detect_other_host';
}

/** Column codes of such reports: the initials of 法治政府建设年度报告. Weaker ones also stand for news. */
const COLUMN_CODE = /\/\w{0,4}fzzf(?:js)?(?:nd)?bg(?:[/_.]|$)/i;
const COLUMN_NAME = /法治政府(?:建设)?(?:年度|情况|工作)?报告/;

/** Whether column or address say that such reports are published here. */
export function isReportColumn({ url, breadcrumb }: ReportSource): boolean {
  return COLUMN_CODE.test(url) || COLUMN_NAME.test(plain(breadcrumb));
}

/** Words of document libraries around a copy. */
const LIBRARY =
  /文库|文档(?:介绍|下载)|由会员|可在线阅读|仅展示|申明敬告|下载(?:本文|文档|积分)|范文|豆丁|道客|查看更多内容/;

/** How much of a text's ends is looked at. */
const ENDS = 300;

/** Whether the page is a document library's copy of someone's report. */
export function isLibraryCopy({ documentTitle, siteName, header, text }: ReportSource): boolean {
  const words = [documentTitle, siteName, header, text.slice(0, ENDS), text.slice(-ENDS)].join(
    '\n',
  );
  return LIBRARY.test(words);
}
