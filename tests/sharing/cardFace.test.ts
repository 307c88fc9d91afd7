import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Resvg } from '@resvg/resvg-js';
import { cardFace } from '../../src/sharing/cardFace.ts';
import { textElement } from '../../src/sharing/textElement.ts';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
after(() => rmSync(folder, { recursive: true }));
const faces = [await cardFace('title', folder), await cardFace('line', folder), await cardFace('small', folder)];
const [title] = faces as [(typeof faces)[0]];

/** How wide the ink of a text is when it is drawn, in ems. */
function drawnWidth(text: string): number {
  const elements = title.runs(text).map((run) => textElement(run, run.at * 1000, 1000, 1000));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${elements.join('')}</svg>`;
  const font = { loadSystemFonts: false, fontFiles: title.files };
  return (new Resvg(svg, { font }).getBBox()?.width ?? 0) / 1000;
}

test('every letter that a title in a language of Latin script may have is in every face', () => {
  const letters =
    'ÀàÂâÄäĀāĂăĄąÅåÆæÇçĆćČčĐđĎďÉéĚěĖėĘęĞğĢģĦħÍíİıĪīĮįĶķŁłĽľĻļŃńŇňŅņÑñÓóÕõÖöŐőØøŒœŔŕŘřŚśŠšŞşȘșŤťŢţȚțŮůŰűŪūŲųÝýŸÿŹźŽžŻżßÞþ';
  const marks = '0123456789.,:;!?…·–—‘’“”„«»()[]&%/€£$©§°×−+=@#*';
  for (const face of faces) assert.ok(face.runs(`${letters}${marks}ƠơƯưẠạẾếỘộỮữ`).length > 0);
});

test('words with letters of two files are drawn whole, and about as wide as they were measured', () => {
  for (const words of ['Bought first', 'Štiřín, Ağrı and Iași', 'told in Běijīng', 'Đồng Tháp', 'ž ž']) {
    const [drawn, measured] = [drawnWidth(words), title.measure(words)];
    assert.ok(drawn > measured * 0.9 && drawn < measured * 1.02, `${words}: ${drawn} drawn, ${measured} measured`);
  }
});

test('letters and their accents are one, however they were typed', () => {
  assert.deepEqual(title.runs('c\u030c'), title.runs('č'));
});

test('a letter that no file has is named, since it would be drawn as a box', () => {
  assert.throws(
    () => title.runs('Beijing 北京'),
    /No share card can print ‘Beijing 北京’: its title face has no ‘北’\./,
  );
});

test('the files are cut once', async () => {
  const files = readdirSync(folder);
  assert.equal(files.length, 9);
  await cardFace('title', folder);
  assert.deepEqual(readdirSync(folder), files);
});
