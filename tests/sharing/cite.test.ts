import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citeBibtex, citeCsl, citeText, type Cited } from '../../src/sharing/cite.ts';

const figure: Cited = {
  kind: 'figure',
  id: 'sent-back',
  title: 'Of 12 lots, 50 % & more went back',
  within: 'The Rope Book',
  author: 'Ann Ropewalk',
  publisher: 'Weirham Press',
  published: '2014-05-02',
  version: '2014-06-11',
  address: 'https://ropes.example/figures/sent-back/',
};
const story: Cited = {
  ...figure,
  ...{ kind: 'story', id: 'story', title: 'Who cut the rope?', within: undefined, author: 'Weirham Press' },
  address: 'https://ropes.example/',
};

test('a part is cited in plain text with author, date, version, kind, whole, publisher and address', () => {
  assert.equal(
    citeText(figure),
    'Ann Ropewalk. (2014, May 2). Of 12 lots, 50 % & more went back (Version 2014-06-11) [Figure]. In The Rope Book. Weirham Press. https://ropes.example/figures/sent-back/',
  );
});

test('nothing is said twice where the author is the publisher, and an address ends without a stop', () => {
  assert.equal(
    citeText(story),
    'Weirham Press. (2014, May 2). Who cut the rope? (Version 2014-06-11). https://ropes.example/',
  );
});

test('BibTeX has its own signs escaped and keeps an organisation’s name whole', () => {
  assert.equal(
    citeBibtex(figure),
    `@misc{ropes-sent-back,
  author = {{Ann Ropewalk}},
  title = {{Of 12 lots, 50 \\% \\& more went back}},
  howpublished = {In The Rope Book},
  publisher = {Weirham Press},
  year = {2014},
  month = {5},
  day = {2},
  version = {2014-06-11},
  url = {https://ropes.example/figures/sent-back/},
}
`,
  );
  assert.match(
    citeBibtex({ ...figure, title: 'a_b ~ {c} \\d' }),
    /\{\{a\\_b \\textasciitilde\{\} \\\{c\\\} \\textbackslash\{\}d\}\}/,
  );
});

test('CSL-JSON names the kind of each thing that can be cited', () => {
  const types = (['story', 'section', 'figure', 'record'] as const).map(
    (kind) => (citeCsl({ ...figure, kind })[0] as { type: string }).type,
  );
  assert.deepEqual(types, ['webpage', 'webpage', 'figure', 'entry']);
  assert.deepEqual(citeCsl(story), [
    {
      id: 'ropes-story',
      type: 'webpage',
      title: 'Who cut the rope?',
      author: [{ literal: 'Weirham Press' }],
      publisher: 'Weirham Press',
      issued: { 'date-parts': [[2014, 5, 2]] },
      version: '2014-06-11',
      URL: 'https://ropes.example/',
    },
  ]);
});
