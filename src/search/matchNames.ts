/** A name as `/search/names.json` lists it: name, kind, its other forms, count of records, address. */
export type NameEntry = [name: string, kind: string, forms: string[], records: number, href: string];

/** A name that answers a query. */
export interface NameMatch {
  entry: NameEntry;
  /** The form that the query met: the name itself or one of its other forms. */
  form: string;
  /** How well: 0 the whole form, 1 its beginning, 2 the beginnings of words in it. */
  rank: number;
}

// Letters that Unicode does not take apart into a plain letter and a mark.
const plain: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/** Text for comparing: lower case, without accents and punctuation, words parted by one space. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[ıłøđßæœ]/g, (letter) => plain[letter]!)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The names of which a form has words that begin with the words of the query, the best first. */
export function matchNames(query: string, entries: NameEntry[]): NameMatch[] {
  const wanted = fold(query);
  if (!wanted) return [];
  const matches = entries.flatMap((entry) => bestForm(wanted, entry) ?? []);
  return matches.sort((a, b) => cost(a) - cost(b) || b.entry[3] - a.entry[3] || (a.entry[0] < b.entry[0] ? -1 : 1));
}

/** The names spelt most like a query that none answers, the nearest first; none where nothing is near. */
export function nearestNames(query: string, entries: NameEntry[], most = 3): NameEntry[] {
  const wanted = fold(query);
  const slips = Math.max(1, Math.floor(wanted.length / 3));
  const near = entries.flatMap((entry) => {
    const forms = [entry[0], ...entry[2]].map(fold);
    const distance = Math.min(
      ...forms.flatMap((form) => [form, ...form.split(' ')]).map((word) => slipsBetween(wanted, word)),
    );
    return distance <= slips ? { entry, distance } : [];
  });
  return near
    .sort((a, b) => a.distance - b.distance || b.entry[3] - a.entry[3])
    .slice(0, most)
    .map(({ entry }) => entry);
}

function bestForm(wanted: string, entry: NameEntry): NameMatch | undefined {
  const matches = [entry[0], ...entry[2]].flatMap((form) => {
    const rank = rankOf(wanted, fold(form));
    return rank === undefined ? [] : { entry, form, rank };
  });
  return matches.sort((a, b) => cost(a) - cost(b))[0];
}

function rankOf(wanted: string, form: string): number | undefined {
  if (form === wanted) return 0;
  if (form.startsWith(wanted)) return 1;
  const words = form.split(' ');
  // Scripts that write no spaces: any character may begin a word.
  const begins = (word: string, part: string) =>
    /\p{Script=Han}/u.test(part) ? word.includes(part) : word.startsWith(part);
  return wanted.split(' ').every((part) => words.some((word) => begins(word, part))) ? 2 : undefined;
}

// At the same rank the name itself comes before its other forms.
function cost({ entry, form, rank }: NameMatch): number {
  return rank * 2 + Number(form !== entry[0]);
}

/** Letters to add, drop, change or swap with their neighbour to make one word into the other. */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = above[j - 1]! + Number(a[i - 1] !== b[j - 1]);
      row[j] = Math.min(change, above[j]! + 1, row[j - 1]! + 1);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, above] = [above, row];
  }
  return above[b.length]!;
}
