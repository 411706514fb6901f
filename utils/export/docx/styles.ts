import { AlignmentType, LevelFormat, LevelSuffix, LineRuleType, type IStylesOptions } from 'docx';
import { fontOf, type FontRole } from './fonts';

/** Sizes of type in half points: 二号 22 pt, 三号 16 pt, 五号 10.5 pt, 小五 9 pt. */
export const size = { title: 44, body: 32, table: 21, small: 18 } as const;

/** One line of the body: 28 pt, which sets the 22 lines of a page (GB/T 9704-2012, 5.2.3). In twentieths of a point. */
const LINE = 560;
/** Two characters of the body in twentieths of a point. */
const TWO_CHARACTERS = 640;

const bodyLine = { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
const singleLine = { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 };
const black = { color: '000000' };

/** Styles of our own, by their ids in the document. */
export const style = {
  body: 'NotesBody',
  quote: 'NotesQuote',
  list: 'NotesList',
  day: 'NotesDay',
  cell: 'NotesCell',
  small: 'NotesSmallCell',
} as const;

/** How everything is set. Word's own heading styles are kept, so that outline and contents work. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: fontOf('body'),
        size: size.body,
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
    },
    title: {
      run: { font: fontOf('title'), size: size.title, bold: false, ...black },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { line: 680, lineRule: LineRuleType.EXACT, before: 0, after: 120 },
        keepNext: true,
      },
    },
    heading1: headingStyle('heading', 0, false),
    heading2: headingStyle('subheading', 1, false),
    heading3: headingStyle('body', 2, true),
    hyperlink: { run: { color: '1F3F77', underline: {} } },
    footnoteText: {
      run: { font: fontOf('body'), size: size.small },
      paragraph: { spacing: singleLine },
    },
  },
  paragraphStyles: [
    {
      id: style.body,
      name: '正文段落',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: bodyLine, indent: { firstLine: TWO_CHARACTERS, firstLineChars: 200 } },
    },
    {
      id: style.quote,
      name: '原文摘录',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: fontOf('subheading') },
      paragraph: {
        spacing: bodyLine,
        indent: { left: TWO_CHARACTERS, firstLine: TWO_CHARACTERS, firstLineChars: 200 },
      },
    },
    {
      id: style.list,
      name: '提示',
      basedOn: 'Normal',
      paragraph: { spacing: bodyLine, keepNext: true },
    },
    {
      id: style.day,
      name: '日期',
      basedOn: 'Normal',
      run: { font: fontOf('subheading') },
      paragraph: { spacing: { ...bodyLine, after: 240 }, alignment: AlignmentType.CENTER },
    },
    {
      id: style.cell,
      name: '表格',
      basedOn: 'Normal',
      run: { size: size.table },
      paragraph: { spacing: singleLine },
    },
    {
      id: style.small,
      name: '宽表格',
      basedOn: 'Normal',
      run: { size: size.small },
      paragraph: { spacing: singleLine },
    },
  ],
};

function headingStyle(font: FontRole, outlineLevel: number, bold: boolean) {
  return {
    run: { font: fontOf(font), size: size.body, bold, ...black },
    paragraph: {
      spacing: bodyLine,
      indent: { firstLine: TWO_CHARACTERS, firstLineChars: 200 },
      outlineLevel,
      keepNext: true,
    },
  };
}

/** The name of the numbering of findings. */
export const NUMBERS = 'findings';

/** 1. 2. 3., each at the start of a paragraph as offices indent it. */
export const numbering = {
  config: [
    {
      reference: NUMBERS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.NOTHING,
          style: { paragraph: { indent: { left: 0, firstLine: TWO_CHARACTERS } } },
        },
      ],
    },
  ],
};
