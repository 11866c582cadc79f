/** Workbooks and zips by hand, as no program would write them. */

import { crc32, deflateRawSync } from 'node:zlib';

export type Part = {
  name: string;
  data: string | Uint8Array;
  /** What the zip says of the part instead of the truth. */
  declared?: number;
  flags?: number;
};

/** Returns a zip of the parts; `repeats` says how many entries the directory has for each. */
export function zipOf(parts: readonly Part[]): Uint8Array {
  const packed = parts.map(({ data, ...part }) => {
    const whole = Buffer.from(data);
    const size = part.declared ?? whole.length;
    return {
      ...part,
      name: Buffer.from(part.name),
      data: deflateRawSync(whole),
      size,
      crc: crc32(whole),
    };
  });
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data, size, crc, flags = 0x800 } of packed) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, place, name]));
    bodies.push(body);
    at += body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, list, Buffer.from('PK\x05\x06'), end]);
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export type Book = {
  /** `<row>` elements of each sheet, by its name. */
  sheets: Readonly<Record<string, string>>;
  texts?: string;
  styles?: string;
  workbook?: string;
};

/** Returns the parts of a workbook as Excel lays them out. */
export function partsOf({ sheets, texts, styles, workbook = '' }: Book): Part[] {
  const names = Object.keys(sheets);
  const entries = names
    .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('');
  const links = [
    ...names.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
    ...(texts === undefined ? [] : [relation('rIdT', 'sharedStrings', 'sharedStrings.xml')]),
    ...(styles === undefined ? [] : [relation('rIdS', 'styles', 'styles.xml')]),
  ];
  return [
    { name: '[Content_Types].xml', data: `${head}<Types/>` },
    {
      name: '_rels/.rels',
      data: relationsPart([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    },
    {
      name: 'xl/workbook.xml',
      data: `${head}<workbook xmlns:r="${relations}">${workbook}<sheets>${entries}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', data: relationsPart(links) },
    ...Object.values(sheets).map((rows, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      data: `${head}<worksheet>${rows.startsWith('<cols>') ? rows : `<sheetData>${rows}</sheetData>`}</worksheet>`,
    })),
    ...(texts === undefined
      ? []
      : [{ name: 'xl/sharedStrings.xml', data: `${head}<sst>${texts}</sst>` }]),
    ...(styles === undefined
      ? []
      : [{ name: 'xl/styles.xml', data: `${head}<styleSheet>${styles}</styleSheet>` }]),
  ];
}

export function bookOf(book: Book): Uint8Array {
  return zipOf(partsOf(book));
}

/** Returns a workbook in which one part is another. */
export function bookWith(book: Book, part: Part): Uint8Array {
  return zipOf([...partsOf(book).filter(({ name }) => name !== part.name), part]);
}

export function relationsPart(links: readonly string[]): string {
  return `${head}<Relationships>${links.join('')}</Relationships>`;
}

export function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
}

/** Returns a cell with words. */
export function words(at: string, text: string): string {
  return `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** Returns a part that says nothing, or what it is told to. */
export function part(name: string, data = '<x/>'): Part {
  return { name, data };
}
