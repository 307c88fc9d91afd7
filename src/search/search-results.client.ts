import { matchNames, nearestNames, type NameEntry } from './matchNames.ts';
import { counts, indexGroup, namesGroup, spellings, textGroups, waysOn, type Group } from './resultGroups.ts';
import { openPanel } from './results-panel.client.ts';
import { loadPagefind, searchText } from './text-search.client.ts';

const pause = 140;
const hint = 'Type a country, a company, or any word of the story.';
const keysHint = ' Arrow keys move, Enter opens, Esc closes.';
const needsBuild = 'Search needs a build: run npm start. Names can be found.';
const namesFailed = 'The list of names could not be loaded. Type on to try again, or look in the index:';
const textFailed =
  'The text could not be searched, because a download failed. Names can be found; type on to try again.';

let attached = false;

/** Gives the field its results; called at each sign of intent, works once. */
export function attach(field: HTMLInputElement): void {
  if (attached) return;
  attached = true;
  const panel = openPanel(field);
  let names: Promise<NameEntry[]> | undefined;
  let latest = 0;
  let cameFrom: Element | null = null;

  const loadNames = () =>
    (names ??= fetchNames().catch((error: unknown) => ((names = undefined), Promise.reject(error))));
  const search = async () => {
    const query = field.value.trim();
    const turn = ++latest;
    const isLatest = () => turn === latest;
    if (!query) return panel.show([], matchMedia('(hover: hover)').matches ? hint + keysHint : hint);
    const entries = await loadNames().catch(() => undefined);
    if (!isLatest()) return;
    const matches = matchNames(query, entries ?? []);
    const groups = [namesGroup(matches)];
    const problem = !entries ? namesFailed : import.meta.env.DEV ? needsBuild : '';
    if (!entries) groups.push(indexGroup);
    panel.show(groups, problem || (matches.length ? '' : 'Looking in the story and the records …'));
    if (import.meta.env.DEV) return finish(groups, problem, query, entries);
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (!isLatest()) return;
    const found = await searchText(query, spellings(matches)).catch(() => undefined);
    if (!isLatest() || !panel.isOpen()) return;
    if (found) groups.push(...textGroups(found, query));
    finish(groups, problem || (found ? '' : textFailed), query, entries);
  };
  const finish = (groups: Group[], problem: string, query: string, entries: NameEntry[] = []) => {
    const nothing = groups.every(({ lines }) => !lines.length);
    const sentence = nothing ? `Nothing found for “${query}”. ${problem}`.trim() : problem;
    panel.show(nothing ? waysOn(nearestNames(query, entries)) : groups, sentence);
    panel.say([sentence, nothing ? '' : counts(groups)].filter(Boolean).join(' '));
  };

  const onKey = (event: KeyboardEvent) => {
    const links = panel.links();
    const place = panel.chosen();
    const moves: Record<string, number> = { ArrowDown: place + 1, ArrowUp: place < 0 ? -1 : place || links.length };
    if (place >= 0) Object.assign(moves, { Home: 0, End: -1 });
    if (event.key === 'Escape') {
      event.preventDefault();
      if (panel.isOpen()) return panel.close();
      if (cameFrom instanceof HTMLElement) cameFrom.focus();
      else field.blur();
    } else if (event.key === 'Enter' && panel.isOpen() && links.length) {
      event.preventDefault();
      links[Math.max(place, 0)]!.click();
    } else if (event.key in moves && !event.isComposing) {
      event.preventDefault();
      if (panel.isOpen()) panel.choose(moves[event.key]!);
      else void search();
    }
  };

  const onFocus = (from: EventTarget | null) => {
    cameFrom = from instanceof Element ? from : null;
    void loadNames().catch(() => undefined);
    if (!import.meta.env.DEV) loadPagefind().catch(() => undefined);
    void search();
  };
  void loadNames().catch(() => undefined);
  field.addEventListener('input', () => {
    panel.choose(panel.links().length);
    void search();
  });
  field.addEventListener('keydown', onKey);
  field.addEventListener('focus', (event) => onFocus(event.relatedTarget));
  field.addEventListener('blur', () => panel.close());
  field.closest<HTMLElement>('.search-box')!.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) field.blur();
  });
  if (document.activeElement === field) onFocus(null);
}

async function fetchNames(): Promise<NameEntry[]> {
  const answer = await fetch('/search/names.json');
  if (!answer.ok) throw new Error(`names.json: ${answer.status}`);
  return answer.json() as Promise<NameEntry[]>;
}
