import { gunzipSync } from 'node:zlib';

/** Makes a gzip stream of deflated data, with which zlib checks the CRC, too. */
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

/** The files of a ZIP archive by their paths, found by its directory as other programs do. Fails when a size or a CRC is wrong. */
export function unzip(archive: Buffer): Map<string, string> {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06'));
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, whole, nameLength] = [archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 24), archive.readUInt16LE(at + 28)];
    const start = archive.readUInt32LE(at + 42);
    const data = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    const sum = archive.subarray(at + 16, at + 20);
    const content = gunzipSync(Buffer.concat([gzipHeader, archive.subarray(data, data + size), sum, archive.subarray(at + 24, at + 28)]));
    if (content.length !== whole) throw new Error('The directory names another size.');
    files.set(archive.toString('latin1', at + 46, at + 46 + nameLength), content.toString());
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

/** A cell as it stands in the file. */
export interface Cell {
  readonly type: 'text' | 'number';
  readonly value: string;
  /** Its place in the list of looks (`cellXfs`). */
  readonly style: number;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' };

/** The rows of a sheet's XML; each has its cells by column letters. Fails on XML that this export never writes, formulas among it. */
function readRows(xml: string): Record<string, Cell>[] {
  const data = /<sheetData>(.*)<\/sheetData>/s.exec(xml)?.[1] ?? '';
  return Array.from(data.matchAll(/<row r="(\d+)">(.*?)<\/row>/gs), ([, number, cells = '']) => {
    const pattern =
      /<c r="([A-Z]+)(\d+)"(?: s="(\d+)")?(?:><v>([^<]*)<\/v>| t="inlineStr"><is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>)<\/c>/gs;
    const row: Record<string, Cell> = {};
    const rest = cells.replace(pattern, (_, letters: string, line: string, style = '0', value?: string, text = '') => {
      if (line !== number) throw new Error(`Cell ${letters}${line} stands in row ${number}.`);
      const decoded = text.replace(/&(lt|gt|amp);/g, (__: string, name: string) => entities[name] ?? '').replaceAll('_x005F_', '_');
      row[letters] =
        value === undefined ? { type: 'text', value: decoded, style: Number(style) } : { type: 'number', value, style: Number(style) };
      return '';
    });
    if (rest !== '') throw new Error(`Not understood: ${rest}`);
    return row;
  });
}

/** The rows of a sheet by the names in its first row. */
export function readSheet(files: ReadonlyMap<string, string>, number = 1): Record<string, Cell>[] {
  const [header = {}, ...rows] = readRows(files.get(`xl/worksheets/sheet${number}.xml`) ?? '');
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([letters, cell]) => [header[letters]?.value ?? letters, cell])));
}
