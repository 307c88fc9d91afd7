import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { attributes, builtPage, dist } from './pages.ts';

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: {
    fields: { name: string; type: string; description: string }[];
    primaryKey: string[];
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}
interface Publisher {
  sources: { url?: string; found_at?: string }[];
}
const read = (path: string) => readFileSync(join(dist, 'data', path), 'utf8');
const { resources, licenses, version } = JSON.parse(read('datapackage.json')) as {
  resources: Resource[];
  licenses: { path: string }[];
  version: string;
};
const tables = new Map(resources.filter(({ schema }) => schema).map(({ name, path }) => [name, rows(read(path))]));
const story = parse(readFileSync('content/story.yaml', 'utf8')) as { updated: string };

/** A CSV as lists of cells; written apart from what writes it. */
function rows(text: string): string[][] {
  const found: string[][] = [];
  let line: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    line.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    found.push(line);
    line = [];
  }
  return found;
}
const column = (table: string, name: string) => {
  const [head, ...lines] = tables.get(table)!;
  return lines.map((cells) => cells[head!.indexOf(name)]!);
};

test('every file that the package names is there, as heavy as it says and unchanged', () => {
  assert.ok(resources.length >= 6);
  for (const { path, bytes, hash } of resources) {
    assert.ok(existsSync(join(dist, 'data', path)), path);
    const file = readFileSync(join(dist, 'data', path));
    assert.equal(file.length, bytes, path);
    assert.equal(`sha256:${createHash('sha256').update(file).digest('hex')}`, hash, path);
  }
  assert.match(licenses[0]!.path, /^https:/);
  assert.equal(version, story.updated, 'the version is the day of the content and not of a clock');
});

test('every table has the columns that the package describes, and cells of their type', () => {
  for (const { name, schema } of resources.filter((resource) => resource.schema)) {
    const [head, ...lines] = tables.get(name)!;
    assert.deepEqual(
      head,
      schema!.fields.map((field) => field.name),
    );
    assert.ok(lines.length > 0, name);
    for (const cells of lines) {
      assert.equal(cells.length, head!.length, `${name}: ${cells[0]}`);
      schema!.fields.forEach(({ name: field, type }, index) => {
        const cell = cells[index]!;
        if (type === 'number' && cell) assert.ok(Number.isFinite(Number(cell)), `${name}: ${field} is ${cell}`);
        if (type === 'boolean') assert.match(cell, /^(true|false)$/, `${name}: ${field}`);
      });
    }
  }
});

test('keys tell rows apart, and what points at another table finds it there', () => {
  for (const { name, schema } of resources.filter((resource) => resource.schema)) {
    const keys = schema!.primaryKey.map((field) => column(name, field));
    const lines = keys[0]!.map((_, index) => keys.map((values) => values[index]).join('/'));
    assert.equal(new Set(lines).size, lines.length, name);
    for (const { fields, reference } of schema!.foreignKeys ?? []) {
      const there = new Set(column(reference.resource, reference.fields));
      for (const value of column(name, fields)) assert.ok(there.has(value), `${name}: ${fields} ${value}`);
    }
  }
  const sources = new Set(column('sources', 'id'));
  for (const list of column('records', 'sources')) for (const id of list.split(' ')) assert.ok(sources.has(id), id);
});

test('the table of records has each record that has a page, and records.json has the same', () => {
  const ids = column('records', 'id');
  const whole = JSON.parse(read('records.json')) as { id: string; withdrawn?: object }[];
  assert.deepEqual(
    whole.map(({ id }) => id),
    ids,
  );
  for (const { id, withdrawn } of whole) {
    assert.ok(existsSync(join(dist, 'evidence', id, 'index.html')), id);
    assert.equal(withdrawn, undefined);
  }
});

test('no address that is not to be shown is given away', () => {
  const folder = 'content/sources';
  const publishers = readdirSync(folder).map((file) => parse(readFileSync(join(folder, file), 'utf8')) as Publisher);
  const hidden = publishers.flatMap(({ sources }) => sources.flatMap(({ found_at: at }) => at ?? []));
  const shown = new Set(publishers.flatMap(({ sources }) => sources.flatMap(({ url }) => url ?? [])));
  assert.ok(hidden.length > 0, 'the content has no such address to look for');
  for (const { path } of resources) {
    const text = read(path);
    for (const address of hidden) assert.ok(shown.has(address) || !text.includes(address), `${path} has ${address}`);
  }
});

test('the page of data links every file', () => {
  const links = attributes(builtPage('/data/').html, 'href');
  for (const { path } of resources) assert.ok(links.includes(`/data/${path}`), path);
  const drawn = readdirSync(join(dist, 'data/figures')).filter((file) => file.endsWith('.csv'));
  assert.ok(drawn.length > 5);
  for (const file of drawn) assert.ok(links.includes(`/data/figures/${file}`), file);
});
