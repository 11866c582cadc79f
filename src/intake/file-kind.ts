/** ファイルの種類: what a file is, by its first bytes and its parts, whatever its name says. */

import type { OtherKind } from '../domain/intake-problem.ts';
import type { Zip } from './zip.ts';

export type FileKind = 'zip' | 'text' | 'password' | OtherKind;

/** Returns what the bytes begin as; everything that begins as nothing known may be text. */
export function fileKind(bytes: Uint8Array): FileKind {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024));
  const found = beginnings.find(([, hex]) => start.toString('hex').startsWith(hex));
  if (found !== undefined) return found[0] === 'ole' ? oleKind(bytes) : found[0];
  if (start.subarray(4, 8).toString('latin1') === 'ftyp') return 'picture'; // From a telephone
  const words = start.toString('latin1').replace(/^ï»¿/u, '').trimStart();
  return /^<(?:!doctype|\?xml|html|head|meta|table|style)/iu.test(words) ? 'web-page' : 'text';
}

const beginnings: readonly (readonly [Exclude<FileKind, 'text' | 'password'> | 'ole', string])[] = [
  ['zip', '504b0304'],
  ['zip', '504b0506'],
  ['ole', 'd0cf11e0a1b11ae1'],
  ['pdf', '255044462d'],
  ['picture', '89504e47'],
  ['picture', 'ffd8ff'],
  ['picture', '474946383'],
  ['picture', '49492a00'],
  ['picture', '4d4d002a'],
  ['picture', '52494646'],
];

/** Office before 2007, and newer files with a password, are small file systems with names in them. */
function oleKind(bytes: Uint8Array): FileKind {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string) => all.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return 'password';
  if (holds('WordDocument')) return 'word';
  if (holds('PowerPoint Document')) return 'powerpoint';
  return 'xls';
}

/** Returns what a zip is, by the parts that it has. */
export function zipKind(zip: Zip): 'workbook' | OtherKind {
  const names = [...zip.names];
  const found = telling.find(([start]) => names.some((name) => name.startsWith(start)));
  return found?.[1] === 'ods' ? odfKind(zip) : (found?.[1] ?? 'archive');
}

/** The first that fits tells. */
const telling: readonly (readonly [string, 'workbook' | OtherKind])[] = [
  ['xl/workbook.bin', 'xlsb'],
  ['xl/', 'workbook'],
  ['word/', 'word'],
  ['ppt/', 'powerpoint'],
  ['index/document.iwa', 'numbers'],
  ['index.zip', 'numbers'],
  ['content.xml', 'ods'],
];

/** All of OpenDocument has the same parts; one of them says which it is. */
function odfKind({ part }: Zip): OtherKind {
  const type = new TextDecoder().decode(part('mimetype') ?? new Uint8Array());
  if (type.includes('opendocument.text')) return 'word';
  if (type.includes('opendocument.presentation')) return 'powerpoint';
  return type.includes('opendocument.spreadsheet') ? 'ods' : 'archive';
}
