import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainInline, renderInline } from '../../src/prose/renderInline.ts';
import { ledger } from './story.ts';

describe('a line of Markdown', () => {
  const fact =
    'The mayor\'s [23 days](fact:millgate-closure-2014-03.days_closed) & *more*, <Plain why="a law">7</Plain>';
  it('becomes HTML with its facts linked and its marks curled', () => {
    assert.equal(
      renderInline(ledger, fact),
      'The mayor’s <a href="/evidence/millgate-closure-2014-03/#days_closed" data-s="c">23 days</a> &amp; <em>more</em>, 7',
    );
  });
  it('becomes plain text for heads and cards', () => assert.equal(plainInline(fact), 'The mayor’s 23 days & more, 7'));
  it('is shown as it stands where it is no Markdown', () => assert.equal(plainInline('a { b'), 'a { b'));
  it('marks a fact that does not hold', () => {
    assert.match(
      renderInline(ledger, '[24](fact:millgate-closure-2014-03.days_closed)'),
      /<mark class="unproved" title="Unproved/,
    );
  });
});
