import { CORE_SCHEMA, dump, load } from 'js-yaml';

type Dice = (below: number) => number;
type Fields = Record<string, unknown>;

/** What an author, an editor or a bad export may leave where something else belongs. */
const values: unknown[] = [
  ...[null, '', ' ', '\n', true, false, 0, -1, 0.1, 1e21, -1e-7, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53],
  ...[[], {}, [[]], [null], { value: null }, { unit: [] }, [{ id: 'x' }], { '': '' }, { 0: 1 }],
  ...['2020-02-30', '2020-13', '20200301', '2020-3-1', '0000-00-00', '9999-12-31', '31 March', '2020-03-01T12:00:00Z'],
  ...['NO', 'yes', '~', 'nl', 'ZZZ', '1,000', '1e3', '0x10', '½', '１２', '-0'],
  ...['<script>alert(1)</script>', '</style>', '&amp;', '"', "'", '`', '{expression}', '${a}', '%s', '../../etc', '\\'],
  ...['é'.normalize('NFD'), 'שלום', '口罩', '😷', '\u202e', '\u0000', '\ufeff', '\u2028', 'a'.repeat(5000), '\ud800'],
  ...['[600](fact:a.b)', '[^note]', '<Figure id="x" />', '__proto__', 'constructor', 'toString', 'hasOwnProperty'],
];

const keys = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  '0',
  '',
  'valu',
  'Value',
  'title ',
  'é',
];

/** Signs that mean something to YAML, or to nobody. */
const signs = [
  '\t',
  ': ',
  ' #',
  '- ',
  '*a',
  '&a ',
  '!!js/function x',
  '%',
  '---\n',
  '...\n',
  '<<: *a\n',
  '? ',
  '|',
  '>-',
];
const oddities = [
  '\u0000',
  '\ufeff',
  '\r',
  '\u00a0',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '@',
  '`',
  '\\',
  '\u2028',
  '😷',
  '\ud800',
];

/** Changes of the text of a file, each as a hand, an editor or a merge makes it. */
const textChanges: ((text: string, any: Dice) => string)[] = [
  (text, any) => text.slice(0, any(text.length)),
  (text, any) => text.slice(any(text.length)),
  (text, any) => lines(text, any, () => []),
  (text, any) => lines(text, any, (line) => [line, line]),
  (text, any) => lines(text, any, (line) => [`${' '.repeat(1 + any(3))}${line}`]),
  (text, any) => lines(text, any, (line) => [line.trimStart()]),
  (text, any) => lines(text, any, (line) => ['<<<<<<< HEAD', line, '=======', line, '>>>>>>> other']),
  (text, any) => insert(text, any, signs[any(signs.length)]!),
  (text, any) => insert(text, any, oddities[any(oddities.length)]!),
  (text, any) => insert(text, any, '', 1 + any(3)),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('  ', '\t'),
  (_, any) => ['', '# nothing\n', 'null\n', '[]\n', '42\n', 'a text\n', '- a\n- b\n', '\u0000'][any(8)]!,
  (text) => `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n${text}`,
  (text) => `base: &base { status: confirmed }\n<<: *base\n${text}`,
];

/** A record's text with one to three things changed in it, as the dice fall. */
export function mutant(text: string, any: Dice): string {
  const times = any(2) ? 1 : 1 + any(3);
  let changed = text;
  for (let turn = 0; turn < times; turn++) {
    // Changes of what it says reach further into the checks than changes of its letters, so they are drawn more often.
    changed = any(3) ? treeChange(changed, any) : textChanges[any(textChanges.length)]!(changed, any);
  }
  return changed;
}

function treeChange(text: string, any: Dice): string {
  let data: unknown;
  try {
    data = load(text, { schema: CORE_SCHEMA });
  } catch {
    return text;
  }
  const places = placesIn(data);
  const place = places[any(places.length)];
  const other = places[any(places.length)];
  if (!place || !other) return text;
  const { inside, step } = place;
  const kind = any(5);
  if (kind === 0) delete inside[step];
  else if (kind === 1) inside[step] = structuredClone(other.inside[other.step]);
  else if (kind === 2 && !Array.isArray(inside)) set(inside, keys[any(keys.length)]!, inside[step]);
  else if (kind === 3) inside[step] = [inside[step], structuredClone(inside[step])];
  else inside[step] = values[any(values.length)];
  return dump(data, { schema: CORE_SCHEMA, noRefs: true });
}

/** Every place of a tree that can be written to. */
function placesIn(data: unknown): { inside: Fields; step: string }[] {
  if (typeof data !== 'object' || data === null) return [];
  const inside = data as Fields;
  return Object.keys(inside).flatMap((step) => [{ inside, step }, ...placesIn(inside[step])]);
}

/** As an own field, also where the name is one that every object has. */
function set(inside: Fields, key: string, value: unknown): void {
  Object.defineProperty(inside, key, { value, enumerable: true, configurable: true, writable: true });
}

function lines(text: string, any: Dice, change: (line: string) => string[]): string {
  const all = text.split('\n');
  const at = any(all.length);
  return [...all.slice(0, at), ...change(all[at]!), ...all.slice(at + 1)].join('\n');
}

function insert(text: string, any: Dice, sign: string, gone = 0): string {
  const at = any(text.length + 1);
  return text.slice(0, at) + sign + text.slice(at + gone);
}
