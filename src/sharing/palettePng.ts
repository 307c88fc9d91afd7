import { crc32, deflateSync } from 'node:zlib';

/** Red, green and blue, each from 0 to 255. */
export type Colour = [number, number, number];

/**
 * A PNG of 4 bits a pixel, in which each pixel has the nearest colour of a palette.
 * @param pixels red, green, blue and alpha of each pixel; alpha is ignored
 * @param width in pixels, even
 * @param colours sixteen at most
 */
export function palettePng(pixels: Uint8Array, width: number, height: number, colours: Colour[]): Buffer {
  const nearest = new Map<number, number>();
  let [lastKey, lastIndex] = [-1, 0];
  // Most pixels are like the one before them.
  const indexAt = (at: number) => {
    const key = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
    if (key === lastKey) return lastIndex;
    lastIndex = nearest.get(key) ?? nearestOf([pixels[at]!, pixels[at + 1]!, pixels[at + 2]!], colours);
    nearest.set((lastKey = key), lastIndex);
    return lastIndex;
  };
  // Each row begins with a byte that says how it is filtered: not at all, which suits a palette.
  const row = width / 2 + 1;
  const rows = Buffer.alloc(row * height);
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let at = y * row + 1; at < (y + 1) * row; at++, pixel += 2) {
      rows[at] = (indexAt(pixel * 4) << 4) | indexAt(pixel * 4 + 4);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(rows, { level: 8, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The index of the colour that the eye takes for the same most easily: it minds green most and blue least. */
function nearestOf([red, green, blue]: Colour, colours: Colour[]): number {
  const distances = colours.map(([r, g, b]) => 0.3 * (r - red) ** 2 + 0.59 * (g - green) ** 2 + 0.11 * (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
