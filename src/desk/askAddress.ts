/** What came of asking an address. */
export interface Answer {
  result: Result;
  /** The status or the failure in a few words, and where the text went. */
  detail: string;
}

/** In the order of the printed list. */
export const results = ['works', 'moved', 'gone', 'refused', 'no answer'] as const;

/** The five ways in which it can end. */
export type Result = (typeof results)[number];

/** How to ask. */
export interface Asking {
  /** Milliseconds until one request is given up. */
  patience: number;
  /** Says who asks, so that a host can object. */
  agent: string;
}

/** More than any honest chain of addresses has. */
const mostSteps = 8;

/**
 * Asks an address: first for its head alone, and for the page where a host does not answer that well. Redirects are
 * followed; nothing that comes is read.
 */
export async function askAddress(address: string, asking: Asking): Promise<Answer> {
  const first = await follow(address, 'HEAD', asking);
  // Many hosts know no HEAD, or answer it with another status than the page itself.
  return first.result === 'works' || first.result === 'moved' ? first : follow(address, 'GET', asking);
}

async function follow(address: string, method: 'HEAD' | 'GET', { patience, agent }: Asking): Promise<Answer> {
  let here = address;
  for (let step = 0; step <= mostSteps; step++) {
    let response: Response;
    try {
      const signal = AbortSignal.timeout(patience);
      response = await fetch(here, { method, redirect: 'manual', signal, headers: { 'user-agent': agent } });
      await response.body?.cancel();
    } catch (error) {
      return { result: 'no answer', detail: failure(error, patience) };
    }
    const next = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || !next) return judged(response.status, address, here);
    if (!URL.canParse(next, here)) return { result: 'refused', detail: `sent on to ${next}, which is no address` };
    here = new URL(next, here).href;
  }
  return { result: 'refused', detail: `sent on more than ${mostSteps} times` };
}

function judged(status: number, asked: string, here: string): Answer {
  const elsewhere = sameText(asked, here) ? '' : here;
  if (status < 300)
    return elsewhere ? { result: 'moved', detail: elsewhere } : { result: 'works', detail: `${status}` };
  const detail = elsewhere ? `${status} at ${elsewhere}` : `${status}`;
  return { result: status === 404 || status === 410 ? 'gone' : 'refused', detail };
}

/** Whether two addresses differ only in what hosts add by themselves: the scheme, `www.`, a stroke at the end. */
function sameText(a: string, b: string): boolean {
  const bare = (address: string) => {
    const { host, pathname, search } = new URL(address);
    return host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search;
  };
  return bare(a) === bare(b);
}

function failure(error: unknown, patience: number): string {
  const { name, cause, message } = error as Error & { cause?: { code?: string } };
  if (name === 'TimeoutError') return `none within ${patience / 1000} seconds`;
  return cause?.code ?? message;
}
