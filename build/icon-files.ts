/** A picture of an icon as a PNG, square, `size` pixels wide. */
export interface IconPicture {
  readonly size: number;
  readonly png: Buffer;
}

/** A Windows .ico of PNGs, which Windows reads since Vista. Source: the ICO format, ICONDIR and ICONDIRENTRY. */
export function toIco(pictures: readonly IconPicture[]): Buffer {
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = 6 + 16 * pictures.length;
  const entries = pictures.map(({ size, png }) => {
    const entry = Buffer.alloc(16);
    // 0 stands for 256.
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)]);
}

/** The types of an .icns that hold PNGs, with their widths; the last four are for screens of double density. */
const icnsTypes: readonly (readonly [type: string, size: number])[] = [
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
];

/** A macOS .icns. Needs pictures of 32, 64, 128, 256, 512 and 1024 pixels. Source: the Apple Icon Image format. */
export function toIcns(pictures: readonly IconPicture[]): Buffer {
  const parts = icnsTypes.map(([type, size]) => {
    const picture = pictures.find((each) => each.size === size);
    if (picture === undefined) throw new Error(`An .icns needs a picture of ${size} pixels.`);
    return block(type, picture.png);
  });
  return block('icns', Buffer.concat(parts));
}

function block(type: string, content: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.write(type, 'ascii');
  header.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([header, content]);
}
