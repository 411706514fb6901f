import { attributeOf } from './dom';

/**
 * What the publishing systems of government sites call the parts of a page (domain.md §5.4): ids and class names,
 * compared without regard to case. A trailing `*` stands for any ending. Add the names of a new system here.
 */

const BODIES = {
  trs: 'TRS_Editor TRS_UEDITOR trs_paper_default trs_word Custom_UnionStyle view',
  jcms: 'zoom zoomcon fontzoom ivs_content',
  vsb: 'vsb_content* v_news_content wp_articlecontent',
  guangdong: 'article-content article_content articleContent gkmlpt-content',
  anhui: 'j-fontContent wzcon newscontnet',
  ucap: 'UCAP-CONTENT',
  epoint: 'ewb-article-info ewb-article-content ewb-info-content ewb-details-content',
  disclosure: 'xxgk_content xxgk_detail_content zwxxgk_box zwxxgk_bd',
  others:
    'pages_content info_content info-content infoContent news_content newsContent news-content ' +
    'mainText contentText con14 content_text detail-content detail_content print_content printContent',
};

const FURNITURE =
  'bdsharebuttonbox bdshare bshare share share-box social-share print footer foot copyright nav navbar navigation menu ' +
  'crumb crumbs breadcrumb breadcrumbs position location related relate recommend ewm erweima qrcode sidebar comment ' +
  'comments pagination prenext topbar toolbar login search';

const BANNERS = 'logo banner site-name sitename site_name webname site-title sitetitle';

/** `zoom` or `vsb_content*` as part of one anchored expression. */
function matcher(names: string): RegExp {
  const parts = names
    .split(' ')
    .map((name) => (name.endsWith('*') ? `${name.slice(0, -1)}[\\w-]{0,40}` : name));
  return new RegExp(`^(?:${parts.join('|')})$`, 'i');
}

const body = matcher(Object.values(BODIES).join(' '));
const furniture = matcher(FURNITURE);
const banner = matcher(BANNERS);
/** `title`, `contentTit`, `article_title`, `biaoti` …, but no `subtitle`. */
const title = /^(?:(?!.{0,20}sub).{0,20}(?:title|tit)|bt|biaoti|wzbt|headline)$/i;

function named(element: Element, names: RegExp): boolean {
  const id = attributeOf(element, 'id');
  if (id && names.test(id)) return true;
  const classes = attributeOf(element, 'class');
  return !!classes && classes.split(/\s+/).some((name) => names.test(name));
}

/** Whether the element is what its publishing system calls the body of an article. */
export const isBodyNamed = (element: Element): boolean => named(element, body);
export const isFurnitureNamed = (element: Element): boolean => named(element, furniture);
/** Whether class or id name an element as the banner of the site. */
export const isBannerNamed = (element: Element): boolean => named(element, banner);
/** Whether class or id name an element as the title of the article. */
export const isTitleNamed = (element: Element): boolean => named(element, title);
