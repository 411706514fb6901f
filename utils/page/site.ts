import { isBannerNamed } from './families';
import { isBreadcrumb } from './labels';
import { collapse, type Page } from './survey';
import { attributeOf, tagOf } from './dom';

/** Longest name taken for a site's, and longest trail to a column. */
const LONGEST_NAME = 40;
const LONGEST_TRAIL = 300;
const MAX_BANNERS = 5;

/** The site's name: as its meta says, else its banner (words or picture), else the end of the page's title. */
export function siteNameOf(page: Page): string {
  return page.metas['sitename'] ?? (bannerOf(page) || titleEnding(page.documentTitle));
}

function bannerOf(page: Page): string {
  const banners = page.boxes.filter(({ element }) => isBannerNamed(element)).slice(0, MAX_BANNERS);
  for (const box of banners) {
    const picture = page.media.find(
      (image) => tagOf(image) === 'IMG' && box.element.contains(image),
    );
    const name =
      collapse(page.text.slice(box.start, Math.min(box.end, box.start + LONGEST_NAME * 2))) ||
      collapse((picture && attributeOf(picture, 'alt')) ?? '');
    if (name.length > 2 && name.length <= LONGEST_NAME) return name;
  }
  return '';
}

/** `…的报告-某区人民政府` → `某区人民政府`. */
function titleEnding(title: string): string {
  const parts = title.split(/\s*[-_|—–－]+\s*/);
  const last = parts.length > 1 ? (parts[parts.length - 1] ?? '') : '';
  return last.length > 2 && last.length <= LONGEST_NAME && !/[报報]告/.test(last) ? last : '';
}

/** Where the page stands in its site, as it says above the article, and the name of its column. */
export function breadcrumbOf(page: Page, limit: number): string {
  const line = page.lines.find(({ start, words }) => start < limit && isBreadcrumb(words));
  const trail = line ? collapse(page.text.slice(line.start, line.end)) : '';
  const column = page.metas['columnname'] ?? '';
  return (trail.includes(column) ? trail : `${trail} ${column}`.trim()).slice(0, LONGEST_TRAIL);
}
