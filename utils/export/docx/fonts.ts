import { xmlText } from '../xmlText';

/** The fonts in which offices set their papers (GB/T 9704-2012, 5.2.2), with what stands in where one is not installed. */
const fonts = {
  title: { name: '方正小标宋简体', instead: '宋体' },
  heading: { name: '黑体', instead: 'SimHei' },
  subheading: { name: '楷体_GB2312', instead: '楷体' },
  body: { name: '仿宋_GB2312', instead: '仿宋' },
  pageNumber: { name: '宋体', instead: 'SimSun' },
} as const;

/** What a font is for. */
export type FontRole = keyof typeof fonts;

/** For figures and Latin letters, which Chinese fonts draw badly. */
const LATIN = 'Times New Roman';

/** A font for every kind of character; `hint` so that quotation marks and dashes are set as Chinese ones. */
export function fontOf(role: FontRole) {
  return { ascii: LATIN, hAnsi: LATIN, eastAsia: fonts[role].name, cs: LATIN, hint: 'eastAsia' };
}

/** `word/fontTable.xml`: tells Word and WPS which font to take in place of one that is missing. */
export function fontTable(): string {
  const entries = Object.values(fonts).map(
    ({ name, instead }) =>
      `<w:font w:name="${xmlText(name)}"><w:altName w:val="${xmlText(instead)}"/><w:charset w:val="86"/></w:font>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${entries.join('')}</w:fonts>`
  );
}
