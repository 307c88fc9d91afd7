import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOutCard, type Block, type CardLayout } from '../../src/sharing/layOutCard.ts';

const measures = { title: (text: string) => text.length * 0.47, line: (text: string) => text.length * 0.41 };
const space = { top: 110, bottom: 440, width: 960 };
const sentence = 'The ropeworks blamed the salt on the road, and the mayor the years without a look beneath the paint.';

/** The sentence for what leaves the space or runs into something, or nothing. */
function outside({ title, line }: CardLayout): string | undefined {
  const wide = (block: Block, measure: (text: string) => number) =>
    block.lines.find(({ text }) => measure(text) * block.size > space.width);
  const tooWide = wide(title, measures.title) ?? wide(line, measures.line);
  if (tooWide) return `‘${tooWide.text}’ is too wide`;
  const last = [...title.lines, ...line.lines].at(-1)!;
  if (title.lines[0]!.baseline - 0.76 * title.size < space.top - 1) return 'the title rises above the space';
  if (last.baseline + 0.25 * line.size > space.bottom + 1) return `‘${last.text}’ hangs out of the space`;
  const under = title.lines.at(-1)!.baseline + 0.2 * title.size;
  if (line.lines[0] && line.lines[0].baseline - 0.75 * line.size < under) return 'the line touches the title';
  return undefined;
}

test('titles from one word to far too many stay in their space, with the line under them', () => {
  const words =
    'Gifts, sales and thanks: how the story of the ropes was told in three towns by those who sold them'.split(' ');
  for (let count = 1; count <= words.length; count++) {
    for (const line of ['A specimen.', sentence, `${sentence} ${sentence}`]) {
      const layout = layOutCard({ title: words.slice(0, count).join(' '), lines: [line] }, measures, space);
      assert.equal(outside(layout), undefined, `${count} words over ${line.length} letters`);
      assert.ok(layout.line.lines.length > 0);
    }
  }
});

test('a shorter title is never smaller than a longer one', () => {
  const size = (title: string) => layOutCard({ title, lines: ['A specimen.'] }, measures, space).title.size;
  assert.ok(size('Ropes') >= size('Ropes and bridges, and who paid'));
  assert.ok(size('Ropes and bridges, and who paid') > size('Ropes and bridges, and who paid for the long way round'));
});

test('the first line that fits whole is taken; where none does, the first is shortened', () => {
  const long = `${sentence} ${sentence}`;
  const text = (lines: string[]) =>
    layOutCard({ title: 'What was answered', lines }, measures, space)
      .line.lines.map((line) => line.text)
      .join(' ');
  assert.equal(text([long, 'A specimen.']), 'A specimen.');
  assert.match(text([long]), /^The ropeworks blamed .+ …$/);
});

test('a card without a line has its title alone', () => {
  const { title, line } = layOutCard({ title: 'Ropes', lines: [] }, measures, space);
  assert.deepEqual([title.lines.length, line.lines.length], [1, 0]);
});
