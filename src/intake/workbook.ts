/** ブック: the sheets of an .xlsx, which are found by following its relations from part to part. */

import type { Tables } from '../domain/tables.ts';
import type { Surroundings } from './cell-text.ts';
import { fullQuota } from './gather.ts';
import type { Limits } from './limits.ts';
import { numberFormats } from './number-formats.ts';
import { readSheet } from './sheet.ts';
import { readSharedTexts } from './shared-texts.ts';
import { damaged, Unreadable } from './unreadable.ts';
import { scanXml } from './xml.ts';
import type { Zip } from './zip.ts';

/**
 * Returns the sheets that a person sees, in their order.
 *
 * Read by ourselves and not by hucre, which writes our workbooks: it builds a full rectangle out of a
 * lone cell far away, refuses workbooks with a chart sheet, drops texts that it cannot find, and
 * takes 「令和6年6月」 for the number 45444. Where it writes and we read, a test holds both together.
 */
export function readWorkbook(zip: Zip, limits: Limits): Tables {
  const path = relationsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target ?? '';
  const { sheets, from1904 } = sheetsOf(needed(zip, path));
  const relations = relationsOf(zip, path);
  const partOf = (wanted: string) => {
    const target = relations.find(({ type }) => type === wanted)?.target;
    return target === undefined ? undefined : needed(zip, target);
  };
  const shown = sheets.flatMap(({ name, relation, hidden }) => {
    const found = relations.find(({ id }) => id === relation);
    if (found === undefined) throw damaged();
    return found.type === 'worksheet' ? [{ name, hidden, target: found.target }] : [];
  });
  const read = shown.filter(({ hidden }) => !hidden);
  if (read.length > limits.sheets) {
    throw new Unreadable({ is: 'too-many-sheets', limit: limits.sheets });
  }
  // Two sheets in one part: nobody makes that, but it would multiply what a small file holds
  if (new Set(read.map(({ target }) => target)).size < read.length) throw damaged();

  const [texts, styles] = [partOf('sharedStrings'), partOf('styles')];
  const surroundings: Surroundings = {
    sharedTexts: texts === undefined ? [] : readSharedTexts(texts),
    numberFormats: styles === undefined ? [] : numberFormats(styles),
    from1904,
  };
  const quota = fullQuota(limits);
  return {
    sheets: read.map(({ name, target }) =>
      readSheet(needed(zip, target), name, surroundings, quota),
    ),
    hiddenSheets: shown.filter(({ hidden }) => hidden).map(({ name }) => name),
  };
}

function needed(zip: Zip, path: string): Uint8Array {
  const part = zip.part(path);
  if (part === undefined) throw damaged();
  return part;
}

type SheetEntry = { name: string; relation: string; hidden: boolean };

/** Longer than any name that Excel allows. */
const longestName = 100;

function sheetsOf(workbook: Uint8Array): { sheets: SheetEntry[]; from1904: boolean } {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  scanXml(workbook, {
    open: (tag, attribute) => {
      if (tag === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (tag !== 'sheet') return;
      const name = attribute('name') ?? '';
      if (name === '' || name.length > longestName) throw damaged();
      const hidden = (attribute('state') ?? 'visible') !== 'visible';
      sheets.push({ name, relation: attribute('id') ?? '', hidden });
    },
  });
  return { sheets, from1904 };
}

/** `type` is only the last word of the address by which a relation is known. */
type Relation = { id: string; type: string; target: string };

function relationsOf(zip: Zip, path: string): Relation[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relations: Relation[] = [];
  scanXml(needed(zip, `${folder}_rels/${path.slice(folder.length)}.rels`), {
    open: (tag, attribute) => {
      if (tag !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const type = attribute('Type') ?? '';
      relations.push({
        id: attribute('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolved(folder, attribute('Target') ?? ''),
      });
    },
  });
  return relations;
}

/** Returns the name of a part, from a target that is relative to a folder or begins at the root. */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/').toLowerCase();
}
