import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { cardLink } from '../../src/sharing/card.ts';
import { cardImage } from '../../src/sharing/cardImage.ts';
import { ink } from '../../src/sharing/cardInk.ts';
import { palettePng } from '../../src/sharing/palettePng.ts';

const counts = { confirmed: 2, reported: 1, alleged: 1, disputed: 0 };
const card = {
  ...{ id: 'answers', site: 'The Bridge Log', number: 2, title: 'What was answered, and who took the ferry' },
  ...{ lines: ['The ropeworks blamed the salt on the road.'], counts, receipts: 7 },
};

test('a card is a PNG of 1200 by 630 under 25,000 bytes, and the same each time', async () => {
  const image = await cardImage(card);
  assert.deepEqual([image.readUInt32BE(16), image.readUInt32BE(20)], [1200, 630]);
  assert.ok(image.length < 25_000, `${image.length} B`);
  assert.ok(image.equals(await cardImage({ ...card })));
});

test('what is on a card changes its picture', async () => {
  assert.ok(!(await cardImage(card)).equals(await cardImage({ ...card, receipts: 8 })));
});

test('markup in a title is printed, not obeyed', async () => {
  const image = await cardImage({ ...card, title: 'Ropes & <b>bridges</b>' });
  assert.ok(image.length > 10_000);
});

test('the words of a card say all that it shows', () => {
  assert.deepEqual(cardLink(card), {
    src: '/cards/answers.png',
    alt:
      'The Bridge Log. Section 2. What was answered, and who took the ferry. The ropeworks blamed the salt on the road. ' +
      '4 records (2 confirmed, 1 reported, 1 alleged), 7 receipts.',
  });
});

test('a card that has no records yet says nothing of them', async () => {
  const empty = { ...card, counts: { confirmed: 0, reported: 0, alleged: 0, disputed: 0 }, receipts: 0 };
  assert.doesNotMatch(cardLink(empty).alt, /record|receipt/);
  assert.ok((await cardImage(empty)).length < (await cardImage(card)).length);
});

test('the inks of a card are the light colours of the site', () => {
  const tokens = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
  for (const [name, colour] of Object.entries(ink))
    assert.match(tokens, new RegExp(`--${name}: light-dark\\(${colour},`), name);
});

test('each pixel of a PNG has the nearest colour of the palette, two pixels a byte', () => {
  const pixels = Uint8Array.from([250, 250, 250, 255, 9, 3, 0, 255, 200, 10, 9, 255, 0, 0, 0, 255]);
  const png = palettePng(pixels, 2, 2, [
    [255, 255, 255],
    [0, 0, 0],
    [179, 38, 30],
  ]);
  const data = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
  assert.deepEqual([...rows], [0, 0x01, 0, 0x21]);
});
