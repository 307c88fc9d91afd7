import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { attributes, builtPages, dist } from './pages.ts';

const pages = builtPages();
const ids = new Map(pages.map(({ path, html }) => [path, attributes(html, 'id')]));

test('no internal link is dead, and every anchor exists', () => {
  const dead = pages.flatMap(({ path, html }) =>
    [...attributes(html, 'href'), ...attributes(html, 'src'), ...attributes(html, 'action')]
      .filter((link) => link.startsWith('/') || link.startsWith('#'))
      .filter((link) => {
        const [address, anchor] = (link.startsWith('#') ? path + link : link).split(':~:')[0]!.split('#') as [
          string,
          string?,
        ];
        const target = address.split('?')[0]!;
        if (!ids.has(target)) return !existsSync(join(dist, target));
        return anchor ? !ids.get(target)!.includes(decodeURIComponent(anchor)) : false;
      })
      .map((link) => `${path} links to ${link}`),
  );
  assert.deepEqual([...new Set(dead)], []);
});

test('ids are unique on every page', () => {
  const double = [...ids].flatMap(([path, list]) =>
    list.filter((id, index) => list.indexOf(id) !== index).map((id) => `${path} has #${id} twice`),
  );
  assert.deepEqual(double, []);
});

test('the story carries the same anchors as its sections', () => {
  const whole = new Set(ids.get('/'));
  const sections = pages.filter(({ html }) => html.includes('class="used"')).filter(({ path }) => path !== '/');
  assert.ok(sections.length > 0);
  const anchors = sections.flatMap(({ html }) => [...html.matchAll(/<h[23] id="([^"]+)"/g)].map((match) => match[1]!));
  assert.ok(anchors.length > 5, `only ${anchors.length} anchors were found`);
  assert.deepEqual(
    anchors.filter((id) => !whole.has(id)),
    [],
  );
});
