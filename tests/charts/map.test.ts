import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { clusterBlocks } from '../../src/charts/clusterBlocks.ts';
import type { MapPlot } from '../../src/charts/map.ts';
import { mapGround } from '../../src/charts/mapGround.ts';
import { mapLayout } from '../../src/charts/mapLayout.ts';
import { regionNames } from '../../src/charts/regions.ts';
import { shortPath } from '../../src/charts/shortPath.ts';
import { thinLine } from '../../src/charts/thinLine.ts';
import { chartView, reportAfter } from './chartStory.ts';

const view = chartView('lots-abroad');
const plot = view.plot as MapPlot;

test('the ground of each map is a few thousand bytes of whole numbers', () => {
  for (const name of regionNames) {
    const { land, borders } = mapGround(name);
    const bytes = brotliCompressSync(land + borders).length;
    assert.ok(bytes > 2000 && bytes < 4300, `${name}: ${bytes} B`);
    assert.doesNotMatch(land + borders, /\.|NaN/);
  }
});

test('no border is drawn twice', () => {
  for (const name of regionNames) {
    const seen = new Set<string>();
    for (const run of mapGround(name).borders.match(/M[^M]+/g)!) {
      const steps = run.match(/-?\d+/g)!.map(Number);
      let [x, y] = steps.splice(0, 2) as [number, number];
      while (steps.length) {
        const [dx, dy] = steps.splice(0, 2) as [number, number];
        const ends = [`${x},${y}`, `${x + dx},${y + dy}`].sort().join(' ');
        // Whole numbers may lay the shortest bits of two borders over each other.
        if (Math.hypot(dx, dy) > 4) assert.ok(!seen.has(ends), `${name}: ${ends}`);
        seen.add(ends);
        [x, y] = [x + dx, y + dy];
      }
    }
  }
});

test('a country stands in the middle of its largest part, on the maps that show it', () => {
  const [europe, world, pacific] = regionNames.map(mapGround);
  const [x, y] = europe!.at('FR')!;
  assert.ok(x > 25 && x < 33 && y > 60 && y < 70, 'in France and not on its way to Guiana');
  assert.equal(europe!.at('CA'), undefined);
  assert.equal(europe!.at('RU'), undefined, 'its middle lies beyond the edge');
  assert.ok(world!.at('US')![0] < world!.at('CN')![0]);
  assert.ok(pacific!.at('US')![0] > pacific!.at('CN')![0]);
  for (const code of ['EU', 'XX', 'QM', 'XK']) assert.equal(world!.at(code), undefined);
});

test('each map has in its styles the shape that it is drawn in', () => {
  const styles = readFileSync(new URL('../../src/charts/map.css', import.meta.url), 'utf8');
  const usual = /\.chart \.map \{[^}]*aspect-ratio: (\d+) \/ (\d+)/.exec(styles)!;
  for (const name of regionNames) {
    const own = new RegExp(`\\.map\\.${name} \\{[^}]*aspect-ratio: (\\d+) \\/ (\\d+)`).exec(styles) ?? usual;
    const { width, height } = mapGround(name);
    assert.deepEqual([Number(own[1]), Number(own[2])], [width, height], name);
  }
});

test('a line keeps its ends and its corners and loses what lies between', () => {
  const line = [
    [0, 0],
    [5, 0.1],
    [10, 0],
    [10, 10],
  ] as const;
  assert.deepEqual(
    thinLine([...line], (point) => point, 2),
    [line[0], line[2], line[3]],
  );
});

test('a path is written in steps of whole numbers, and one that goes nowhere not at all', () => {
  assert.equal(shortPath('M0.4,1L2,3.2L2.1,3L5,-1ZM7,7L7.2,7Z'), 'M0 1l2 2 3-4z');
});

test('records stand where they happened, on the first map that shows the place, in a list from A to Z', () => {
  assert.deepEqual(
    plot.places.map(({ number, name, on, rows }) => [number, name, on?.map, rows.length]),
    [
      [1, 'Belgium', 'europe', 1],
      [2, 'Canada', 'world', 1],
      [3, 'European Union', undefined, 1],
      [4, 'Luxembourg', 'europe', 1],
      [5, 'Netherlands', 'europe', 2],
    ],
  );
  assert.deepEqual(
    view.rows.map(({ cells }) => cells[1]),
    ['3 May 2014', '20 May 2014', '21 May 2014', '12 May 2014', '2 May 2014', '9 May 2014'],
  );
  assert.ok(view.sources.length > 0);
});

test('each record is one mark at each size, with its place’s name, or its number where the map is small', () => {
  const [europe] = mapLayout(plot);
  const [narrow, broad] = europe!.drawings;
  assert.deepEqual(
    broad!.clusters.map(({ word, marks }) => [word, ...marks.map(({ status }) => status)]),
    [
      ['Belgium', 'disputed'],
      ['Luxembourg', 'alleged'],
      ['Netherlands', 'confirmed', 'reported'],
    ],
  );
  assert.deepEqual(
    narrow!.clusters.map(({ word, marks }) => [word, marks.length]),
    [
      ['1', 1],
      ['4', 1],
      ['5', 2],
    ],
  );
});

test('each mark names the row of the table that it stands for', () => {
  for (const { drawings } of mapLayout(plot)) {
    for (const { place, marks } of drawings.flatMap(({ clusters }) => clusters))
      marks.forEach(({ row }, index) => assert.equal(view.rows[row]!.record, place.rows[index]!.record));
  }
  const marked = mapLayout(plot).flatMap(({ drawings }) => drawings[1]!.clusters.flatMap(({ marks }) => marks));
  assert.deepEqual(marked.map(({ row }) => row).sort(), [0, 1, 3, 4, 5]);
});

test('blocks keep clear of each other and of the edges at every width, and stay where nothing is in their way', () => {
  const block = (x: number, y: number) => ({ at: [x, y] as const, width: 60, height: 24 });
  const blocks = [block(30, 50), block(32, 52), block(33, 48), block(1, 50), block(80, 20)];
  const shifts = clusterBlocks(blocks, [300, 400, 500], 0.5);
  assert.deepEqual(shifts[4], [0, 0]);
  for (const width of [300, 400, 500]) {
    const boxes = blocks.map(({ at: [x, y] }, index) => {
      const [dx, dy] = shifts[index]!;
      return [(x / 100) * width + dx, (y / 100) * width * 0.5 + dy] as const;
    });
    boxes.forEach(([x, y], index) => {
      assert.ok(x >= 30 && x <= width - 30 && y >= 12 && y <= width / 2 - 12, `${index} at ${width}`);
      for (const [otherX, otherY] of boxes.slice(0, index))
        assert.ok(Math.abs(x - otherX) >= 60 || Math.abs(y - otherY) >= 24, `${index} at ${width}`);
    });
  }
});

test('a block for which there is no room at all is left to the list', () => {
  const wide = { at: [50, 50] as const, width: 90, height: 40 };
  assert.deepEqual(clusterBlocks([wide, wide], [100], 0.5).filter(Boolean).length, 1);
});

test('a place that the map does not show stops the build', () => {
  assert.match(
    reportAfter('lots-abroad', 'region: [europe, world]', 'region: europe'),
    /region\n {2}found {5}CA\n {2}expected {2}the code of a country that the map europe shows/,
  );
  assert.match(
    reportAfter('lots-abroad', 'unmapped: [EU]', 'unmapped: [BE]'),
    /found {5}EU\n {2}expected {2}the code of a country that the maps europe and world show\n {2}mend {6}name it in `unmapped`/,
  );
});

test('only a place of the selection can be left off the map', () => {
  assert.match(
    reportAfter('lots-abroad', 'unmapped: [EU]', 'unmapped: [EU, LV]'),
    /unmapped\n {2}found {5}LV\n {2}expected {2}the code of a country in which a selected record happened/,
  );
});

test('an unknown region is answered with those there are', () => {
  assert.match(reportAfter('lots-on-the-way', 'region: world', 'region: moon'), /region\n {2}found {5}moon\n/);
});
