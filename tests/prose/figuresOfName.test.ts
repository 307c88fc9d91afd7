import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLedger } from '../../src/ledger/readLedger.ts';
import { figuresOfName } from '../../src/prose/figuresOfName.ts';
import { secondStory, storyWith } from '../ledger/storyWith.ts';

const ids = (folder: string, name: string) => figuresOfName(readLedger(folder), name).map(({ id }) => id);

test('a figure belongs to the names of the records that it draws, and to their country', () => {
  assert.deepEqual(ids(secondStory, 'orrin-ropeworks'), ['hangers-sent-back']);
  assert.deepEqual(ids(secondStory, 'estmark'), ['hangers-sent-back']);
  assert.deepEqual(ids(secondStory, 'ada-brennick'), []);
});

test('a figure belongs to the names that its words mention, but not to those of which it says that they are not in it', () => {
  const figure = (extra: string) => `kind: line
title: Passengers of the ferry
description: Passengers a day.
summary: They rise and fall.
series: [{ id: ferry-passengers }]
${extra}
`;
  const withFigure = (extra: string) => storyWith({ 'figures/ferry.yaml': figure(extra) });
  assert.ok(ids(withFigure('notes: As counted for Ada Brennick.'), 'ada-brennick').includes('ferry'));
  assert.equal(ids(withFigure('not_in_it: The count of Ada Brennick.'), 'ada-brennick').includes('ferry'), false);
});
