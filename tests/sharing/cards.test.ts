import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { figureView } from '../../src/charts/figureView.ts';
import { recordsOfName } from '../../src/ledger/recordsOfName.ts';
import { readLedger } from '../../src/ledger/readLedger.ts';
import { seriesView } from '../../src/ledger/seriesView.ts';
import { cardLink, drawingBox, type Card } from '../../src/sharing/card.ts';
import { cardDrawing } from '../../src/sharing/cardDrawing.ts';
import { cardFace } from '../../src/sharing/cardFace.ts';
import { cardsDrawn } from '../../src/sharing/cardsDrawn.ts';
import { dossierCard } from '../../src/sharing/dossierCard.ts';
import { figureCard } from '../../src/sharing/figureCard.ts';
import { recordCard, seriesCard } from '../../src/sharing/recordCard.ts';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
after(() => rmSync(folder, { recursive: true }));
const ledger = readLedger('content');
const [title, line, small] = [
  await cardFace('title', folder),
  await cardFace('line', folder),
  await cardFace('small', folder),
];
const records = [...ledger.records.values()].map((record) => recordCard(ledger, record));
const cards: Card[] = [
  ...records,
  ...[...ledger.series.keys()].map((id) => seriesCard(ledger, seriesView(ledger, id))),
  ...[...ledger.names.values()].map((name) =>
    dossierCard(
      ledger,
      name,
      recordsOfName(ledger, name.id).map(({ record }) => record),
    ),
  ),
  ...[...ledger.figures.keys()].map((id) => figureCard(ledger, figureView(ledger, id), `Finding of ${id}`)),
];
const texts = (card: Card) =>
  [
    ...cardDrawing(card, { title, line, small }).matchAll(
      /<text xml:space="preserve" x="(-?\d+)" y="(-?\d+)" font-family="[^"]+" font-size="(\d+)">([^<]*)<\/text>/g,
    ),
  ].map(([, x, y, size, text]) => ({ x: Number(x), y: Number(y), size: Number(size), text: text! }));

test('every word of every card can be read at 300 pixels: none is under nine pixels high there', () => {
  for (const card of cards) {
    const shown = texts(card);
    assert.ok(shown.length >= 3, card.id);
    for (const { size, text } of shown) assert.ok(size * (300 / 1200) >= 9, `${card.id}: ‘${text}’ has ${size}`);
  }
});

test('no word of any card leaves it or meets the stamp', () => {
  for (const card of cards) {
    for (const { x, y, size, text } of texts(card)) {
      const isStamp = card.stamp?.includes(text.replaceAll('&amp;', '&'));
      const end = x + small.measure(text) * size;
      if (isStamp) continue;
      assert.ok(y < 620 && x > 0 && end < 1300, `${card.id}: ‘${text}’ at ${x} ${y} ends at ${end}`);
      if (card.stamp && y > 456) assert.ok(end < 815, `${card.id}: ‘${text}’ runs into the stamp`);
    }
  }
});

test('a drawing stands in its box, and the words beside it', () => {
  const drawn = cards.filter((card) => card.drawn).map((card) => ({ ...card, rows: undefined }));
  assert.ok(drawn.length > 10, `only ${drawn.length} figures are drawn`);
  for (const card of drawn) {
    for (const [width, height] of [
      [340, 900],
      [720, 200],
    ] as const) {
      const picture = { svg: `<rect id="edges" width="${width}" height="${height}"/>`, width, height };
      const svg = cardDrawing({ ...card, drawing: picture }, { title, line, small });
      const [, x, y, scale] = /translate\((\d+) (\d+)\) scale\(([\d.]+)\)\"><rect id="edges"/.exec(svg)!.map(Number);
      assert.ok(x! >= drawingBox.x && x! + width * scale! <= drawingBox.x + drawingBox.width + 1, card.id);
      assert.ok(y! >= drawingBox.y && y! + height * scale! <= drawingBox.y + drawingBox.height + 1, card.id);
      const beside = texts({ ...card, drawing: picture }).filter(({ y: baseline }) => baseline > drawingBox.y);
      assert.ok(beside.length > 0, card.id);
      for (const { x: from, size, text } of beside)
        assert.ok(from + title.measure(text) * size <= drawingBox.x, `${card.id}: ‘${text}’ runs into the drawing`);
    }
    assert.ok(cardLink(card).alt.includes(card.drawn!), `${card.id} says nothing of its drawing`);
  }
});

test('a record shows its figure with what it counts, how certain it is, and whether it was answered', () => {
  for (const [index, record] of [...ledger.records.values()].entries()) {
    const { alt } = cardLink(records[index]!);
    assert.match(alt, new RegExp(`\\b${record.status}\\b`), record.id);
    if (record.replies) assert.match(alt, /No reply found|\d+ answers?/, record.id);
    assert.doesNotMatch(alt, /disinformation, \d/i, `${record.id}: a kind beside a certainty reads as a verdict`);
  }
});

test('a card of a name lists how certain its records are and accuses nobody', () => {
  for (const card of cards.filter(({ id }) => id.startsWith('names/')))
    assert.doesNotMatch(cardLink(card).alt, /accused/);
});

test('beyond a thousand, only what the story uses has a card of its own', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `record-${index}`);
  assert.equal(cardsDrawn(ids(1000), new Set()).size, 1000);
  assert.deepEqual([...cardsDrawn(ids(1001), new Set(['record-7', 'elsewhere']))], ['record-7']);
});
