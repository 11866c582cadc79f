/** 文書の書き出し: a paper that staff go on writing becomes a .docx for A4, which Word can edit. */

import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { DocumentPart, PaperDocument } from '../../reports/papers/paper-document.ts';

/** Windows has had it since 2018; where it is missing, Word takes its own font for Japanese. */
const fontName = 'BIZ UDPゴシック';
const font = { ascii: fontName, hAnsi: fontName, eastAsia: fontName, cs: fontName };

/** A4 upright, in twentieths of a point; what stands between the margins is for text. */
const page = { width: 11906, height: 16838, margin: 1134 };
const textWidth = page.width - 2 * page.margin;

/** Half points. */
const sizes = { title: 32, heading: 24, body: 21, cell: 18, small: 17 };

/** A row with more letters than this in a cell may break: kept whole, it would leave half a page empty. */
const longestWhole = 500;

export async function paperDocx(paper: PaperDocument): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    creator: 'みちすじ',
    styles: {
      default: {
        document: {
          run: { font, size: sizes.body, language: { value: 'en-US', eastAsia: 'ja-JP' } },
          paragraph: { spacing: { line: 320, lineRule: LineRuleType.AUTO } },
        },
        title: heading(sizes.title, 0, 120),
        heading1: heading(sizes.heading, 320, 100),
        heading2: heading(sizes.body, 200, 60),
      },
      // Said once and named in each cell: said in each cell, it takes twice the time and memory
      paragraphStyles: [inCell, inHeadCell],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              ...{ top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
              ...{ header: 500, footer: 500 },
            },
          },
        },
        headers: { default: new Header({ children: [small(paper.mark, AlignmentType.RIGHT)] }) },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(paper.title) }),
          ...paper.head.map((line) => small(line, AlignmentType.RIGHT)),
          ...paper.parts.map(drawn),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function heading(size: number, before: number, after: number) {
  return {
    run: { font, size, bold: true, color: '000000' },
    paragraph: { spacing: { before, after }, keepNext: true },
  };
}

function drawn(part: DocumentPart): Paragraph | Table {
  switch (part.is) {
    case 'heading':
      return new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(part.text) });
    case 'subheading':
      return new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(part.text) });
    case 'line':
      return new Paragraph({ children: runs(part.text) });
    case 'point': // A mark of our own: numbered lists of Word change when staff move lines
      return new Paragraph({
        children: runs(`・${part.text}`),
        indent: { left: 420, hanging: 210 },
        spacing: { after: 60 },
      });
    case 'note':
      return small(part.text, AlignmentType.LEFT);
    case 'table':
      return tableOf(part);
  }
}

function tableOf({ columns, rows }: Extract<DocumentPart, { is: 'table' }>): Table {
  const widths = columns.map(({ share }) => Math.floor((textWidth * share) / 100));
  const border = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
  const edges = { top: border, bottom: border, left: border, right: border };
  const titles = columns.map(({ title }) => title);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...edges, insideHorizontal: border, insideVertical: border },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: titles.map((title, at) => cell(title, widths[at] ?? 0, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: row.every((text) => text.length <= longestWhole),
            children: row.map((text, at) => cell(text, widths[at] ?? 0, false)),
          }),
      ),
    ],
  });
}

function cell(text: string, width: number, isTitle: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: isTitle ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(isTitle && { shading: { fill: 'E7E6E6' } }),
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          style: isTitle ? inHeadCell.id : inCell.id,
          children: [new TextRun(printable(line))],
        }),
    ),
  });
}

const spacing = { line: 260, lineRule: LineRuleType.AUTO };
const inCell = {
  ...{ id: 'CellText', name: '表の文字', quickFormat: true },
  ...{ run: { size: sizes.cell }, paragraph: { spacing } },
};
const inHeadCell = {
  ...{ id: 'CellHead', name: '表の見出し', quickFormat: true },
  run: { size: sizes.cell, bold: true },
  paragraph: { spacing, alignment: AlignmentType.CENTER },
};

function small(text: string, alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Paragraph {
  return new Paragraph({
    alignment,
    children: [new TextRun({ text: printable(text), size: sizes.small })],
  });
}

function pageNumber(): Paragraph {
  const children = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children, size: sizes.small })],
  });
}

/** A line break within a text stays one paragraph, so that a point keeps its one mark. */
function runs(text: string): TextRun[] {
  return text
    .split('\n')
    .map((line, at) => new TextRun({ text: printable(line), ...(at > 0 && { break: 1 }) }));
}

/** XML knows no control characters or halves of letters, and Word opens no file that holds one. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ');
}
