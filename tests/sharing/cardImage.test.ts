import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { cardLink } from '../../src/sharing/card.ts';
import { canPrint, cardImage } from '../../src/sharing/cardImage.ts';
import { ink } from '../../src/sharing/cardInk.ts';
import { palettePng } from '../../src/sharing/palettePng.ts';
import { storyCard } from '../../src/sharing/storyCard.ts';

const words = {
  ...{ id: 'answers', site: 'The Bridge Log', number: 2, title: 'What was answered, and who took the ferry' },
  ...{ lines: ['The ropeworks blamed the salt on the road.'], receipts: 7 },
  counts: { confirmed: 2, reported: 1, alleged: 1, disputed: 0 },
};
const card = storyCard(words);

test('a card is a PNG of 1200 by 630 under 25,000 bytes, and the same each time', async () => {
  const image = await cardImage(card);
  assert.deepEqual([image.readUInt32BE(16), image.readUInt32BE(20)], [1200, 630]);
  assert.ok(image.length < 25_000, `${image.length} B`);
  assert.ok(image.equals(await cardImage({ ...card })));
});

test('what is on a card changes its picture', async () => {
  assert.ok(!(await cardImage(card)).equals(await cardImage(storyCard({ ...words, receipts: 8 }))));
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
      '2 confirmed, 1 reported, 1 alleged. 4 records, 7 receipts.',
  });
});

test('a card that has no records yet says nothing of them', async () => {
  const empty = storyCard({ ...words, counts: { confirmed: 0, reported: 0, alleged: 0, disputed: 0 }, receipts: 0 });
  assert.doesNotMatch(cardLink(empty).alt, /record|receipt/);
  assert.ok((await cardImage(empty)).length < (await cardImage(card)).length);
});

test('the inks of a card are the light colours of the site', () => {
  const tokens = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
  for (const [name, colour] of Object.entries(ink))
    assert.match(tokens, new RegExp(`--${name}: light-dark\\(${colour},`), name);
});

test('the inks of letters and marks stand out from the paper, for eyes that see contrast badly', () => {
  for (const colour of [ink.ink, ink.soft, ink.wrong]) assert.ok(contrast(colour, ink.paper) >= 4.5, colour);
  assert.ok(contrast(ink.edge, ink.paper) >= 3, ink.edge);
});

test('a card with too much on it loses its line, then rows, until it weighs less', async () => {
  const noise = (index: number) => `${'weirhamquaybridgekmnpz'.slice(index % 9)} ${index}`;
  const rows = [1, 2, 3].map((index) => ({ label: `${noise(index)}, ${noise(index + 3)}`, amount: noise(index + 6) }));
  const full = { ...card, title: words.lines[0]! + words.title, sums: [], stamp: undefined, rows, rowsAre: noise(3) };
  const image = await cardImage({ ...full, lines: [`${words.title}, ${words.title}, ${words.title}`] });
  assert.ok(image.length < 25_000, `${image.length} B`);
});

test('a letter that no face has keeps a card from being drawn; what directs the setting of letters prints nothing', async () => {
  assert.equal(await canPrint(card), true);
  for (const other of [
    { title: '口罩' },
    { sums: [{ text: '2 😷' }] },
    { stamp: ['Receipt', 'שלום'] as [string, string] },
  ])
    assert.equal(await canPrint({ ...card, ...other }), false, JSON.stringify(other));
  const directed = { ...card, title: `Ferries\u202e` };
  assert.equal(await canPrint(directed), true);
  assert.ok((await cardImage(directed)).equals(await cardImage({ ...card, title: 'Ferries' })));
});

test('a card that was drawn once is not drawn again', async () => {
  const fresh = { ...card, title: `A title of ${randomUUID()}` };
  const image = await cardImage(fresh);
  const files = readdirSync('.cache/cards').map((name) => join('.cache/cards', name));
  const kept = files.find((file) => readFileSync(file).equals(image));
  assert.ok(kept, 'the card was not kept');
  writeFileSync(kept, 'what was kept');
  assert.equal((await cardImage({ ...fresh })).toString(), 'what was kept');
  rmSync(kept);
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

/** The contrast of two colours, from 1 to 21, as WCAG counts it. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
