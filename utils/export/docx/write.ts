import { Document, Packer, Paragraph, TextRun, type FileChild } from 'docx';
import type { Root } from 'mdast';
import { paced, type Pace } from '../pace';
import type { Paper } from '../paper';
import { xmlText } from '../xmlText';
import { blocksOf } from './blocks';
import { fontTable } from './fonts';
import { page, pageNumbers } from './page';
import { numbering, style, styles } from './styles';

/** Share of the work that is making the paragraphs; the rest is writing and packing them. */
const MAKING = 0.6;

/**
 * Notes as a Word document as offices set their papers: real headings, tables with repeated heads, the source of
 * each quoted passage in a footnote. Load this file when it is wanted: it brings the docx library with it.
 */
export async function writeDocx(notes: Root, paper: Paper, pace: Pace = {}): Promise<Blob> {
  const children: FileChild[] = [];
  let lists = 0;
  for await (const node of paced(notes.children, pace, [0, MAKING])) {
    children.push(...blocksOf(node, lists));
    if (node.type === 'list') lists += 1;
    if (node.type === 'heading' && node.depth === 1) {
      const created = new TextRun(xmlText(paper.createdOn));
      children.push(new Paragraph({ style: style.day, children: [created] }));
    }
  }
  const title = xmlText(paper.title);
  const creator = xmlText(paper.creator);
  const document = new Document({
    title,
    creator,
    lastModifiedBy: creator,
    description: '',
    styles,
    numbering,
    evenAndOddHeaderAndFooters: true,
    compatabilityModeVersion: 15,
    sections: [{ properties: page, footers: pageNumbers, children }],
  });
  const blob = await Packer.toBlob(document, undefined, [
    { path: 'word/fontTable.xml', data: fontTable() },
  ]);
  pace.report?.(1);
  return blob;
}
