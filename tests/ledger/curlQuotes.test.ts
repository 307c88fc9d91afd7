import assert from 'node:assert/strict';
import { test } from 'node:test';
import { curlQuotes } from '../../src/ledger/curlQuotes.ts';

test('apostrophes and quotation marks are printed curled', () => {
  assert.equal(curlQuotes("The firm's 'full' answer"), 'The firm’s ‘full’ answer');
  assert.equal(curlQuotes('("sound", it said)'), '(“sound”, it said)');
});

test('texts deep in a view are curled, and addresses and other values left alone', () => {
  const view = { title: "it's", list: [{ url: "https://a.example/it's", count: 2 }] };
  assert.deepEqual(curlQuotes(view), { title: 'it’s', list: [{ url: "https://a.example/it's", count: 2 }] });
});
