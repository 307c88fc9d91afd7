import { askAddress, type Answer, type Asking } from './askAddress.ts';

/** How to ask many addresses. */
export interface AskingAll extends Asking {
  /** How many hosts are asked at once. */
  atOnce: number;
  /** Milliseconds between two requests to one host. */
  pause: number;
}

/**
 * Asks many addresses: several hosts at once, each host one address after another with a pause between.
 * @param told called with each answer as it comes
 * @returns the answers by address, in the order of the addresses
 */
export async function askAll(
  addresses: string[],
  asking: AskingAll,
  told: (address: string, answer: Answer) => void = () => undefined,
): Promise<Map<string, Answer>> {
  const once = [...new Set(addresses)];
  const answers = new Map<string, Answer>();
  const hosts = Map.groupBy(once, (address) => new URL(address).host).values();
  const worker = async () => {
    for (const queue of hosts) {
      for (const [index, address] of queue.entries()) {
        if (index > 0) await new Promise((resolve) => setTimeout(resolve, asking.pause));
        const answer = await askAddress(address, asking);
        answers.set(address, answer);
        told(address, answer);
      }
    }
  };
  // The workers take from one iterator, so that no host is ever asked by two of them.
  await Promise.all(Array.from({ length: asking.atOnce }, worker));
  return new Map(once.map((address) => [address, answers.get(address)!]));
}

/**
 * Whether there is a network at all: one address of each of a few hosts is asked, and any answer will do.
 * @returns false where none of them answers, and true where there is nothing to ask
 */
export async function reachesNetwork(addresses: string[], asking: Asking): Promise<boolean> {
  const hosts = Map.groupBy(addresses, (address) => new URL(address).host);
  const few = [...hosts.values()].slice(0, 5).map(([address]) => address!);
  const answers = await Promise.all(few.map((address) => askAddress(address, asking)));
  return few.length === 0 || answers.some(({ result }) => result !== 'no answer');
}
