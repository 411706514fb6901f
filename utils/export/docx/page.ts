import {
  AlignmentType,
  convertMillimetersToTwip as mm,
  Footer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { fontOf } from './fonts';

/** 四号, 14 pt, in half points. */
const NUMBER_SIZE = 28;
/** One character of that size, in twentieths of a point: a number stands one character in from the margin. */
const ONE_CHARACTER = 280;

/** The page of an official paper (GB/T 9704-2012, 5.2): A4, margins 37, 35, 28 and 26 mm. */
export const page = {
  page: {
    // A4 as Word itself writes it, in twentieths of a point.
    size: { width: 11906, height: 16838 },
    margin: {
      top: mm(37),
      bottom: mm(35),
      left: mm(28),
      right: mm(26),
      header: mm(15),
      // The number stands 7 mm below the text.
      footer: mm(22),
    },
  },
};

/** — 1 —, at the outer side of the page (GB/T 9704-2012, 7.5). */
export const pageNumbers = {
  default: footer(AlignmentType.RIGHT, { right: ONE_CHARACTER }),
  even: footer(AlignmentType.LEFT, { left: ONE_CHARACTER }),
};

function footer(
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  indent: { left?: number; right?: number },
): Footer {
  const number = new TextRun({
    font: fontOf('pageNumber'),
    size: NUMBER_SIZE,
    children: ['— ', PageNumber.CURRENT, ' —'],
  });
  return new Footer({ children: [new Paragraph({ alignment, indent, children: [number] })] });
}
