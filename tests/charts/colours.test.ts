import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { lab, rgb } from 'd3';

const src = join(import.meta.dirname, '../../src');
const tokens = readFileSync(join(src, 'styles/tokens.css'), 'utf8');
const modes = ['light', 'dark'] as const;
type Mode = (typeof modes)[number];
type Triple = [number, number, number];

function colour(name: string, mode: Mode): string {
  const pair = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  assert.ok(pair, `${name} is no token of two colours`);
  return pair[mode === 'light' ? 1 : 2]!;
}

function linear(hex: string): Triple {
  const { r, g, b } = rgb(hex);
  return [r, g, b].map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  ) as Triple;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [one, other]
    .map((hex) => linear(hex).reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at]!, 0.05))
    .sort((a, b) => b - a);
  return light! / dark!;
}

/** Full loss of one kind of cone, in linear light: Machado, Oliveira and Fernandes 2009. */
const sights: Record<string, number[]> = {
  'full colour': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

function seen(hex: string, sight: number[]): string {
  const light = linear(hex);
  const [r, g, b] = [0, 3, 6].map((row) => {
    const value = Math.min(
      1,
      Math.max(
        0,
        light.reduce((sum, part, at) => sum + part * sight[row + at]!, 0),
      ),
    );
    return 255 * (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);
  });
  return rgb(r!, g!, b!).formatHex();
}

function distance(one: string, other: string): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}

test('words of a figure have a contrast of 4.5 to 1 with the paper, marks of 3 to 1, in light and dark', () => {
  for (const mode of modes) {
    const paper = colour('paper', mode);
    for (const name of ['ink', 'soft', 'wrong', 'moved']) {
      const ratio = contrast(colour(name, mode), paper);
      assert.ok(ratio >= 4.5, `${name} in ${mode}: ${ratio.toFixed(2)}`);
    }
    const edge = contrast(colour('edge', mode), paper);
    assert.ok(edge >= 3, `edge in ${mode}: ${edge.toFixed(2)}`);
  }
});

test('mark colours that stand together are told apart with every common colour vision, in light and dark', () => {
  // A part in its whole, and the series that is meant beside the other.
  const pairs = ['wrong', 'moved'].flatMap((hue) => [
    [hue, `${hue}-pale`],
    [hue, 'edge'],
    [hue, 'ink'],
  ]);
  const near: string[] = [];
  for (const mode of modes) {
    for (const [name, sight] of Object.entries(sights)) {
      for (const [one, other] of [...pairs, ['ink', 'edge']] as [string, string][]) {
        const apart = distance(seen(colour(one, mode), sight), seen(colour(other, mode), sight));
        if (apart < 15) near.push(`${one} and ${other} in ${mode}, ${name}: ${apart.toFixed(1)}`);
      }
    }
  }
  assert.deepEqual(near, []);
});

test('a drawing takes its colours from the tokens alone, so that what is tested is what is shown', () => {
  const files = readdirSync(join(src, 'charts')).filter((file) => file.endsWith('.css'));
  assert.ok(files.length > 3);
  for (const file of files) {
    const css = readFileSync(join(src, 'charts', file), 'utf8');
    assert.doesNotMatch(css, /:\s*[^;]*(#[\da-f]{3,8}\b|rgba?\(|hsla?\()/i, file);
  }
});
