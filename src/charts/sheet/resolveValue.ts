import { rgb } from 'd3';

/** The custom properties that hold at an element, by name. */
export type Properties = Map<string, string>;

/** A CSS value with its variables put in, the light one of two colours taken and mixtures mixed; empty where a variable is not set. */
export function resolveValue(value: string, properties: Properties): string {
  let text = value;
  for (let inner: RegExpExecArray | null; (inner = /([a-z-]+)\(([^()]*)\)/i.exec(text));) {
    text =
      text.slice(0, inner.index) +
      reduced(inner[1]!, inner[2]!, properties) +
      text.slice(inner.index + inner[0].length);
  }
  // What no rule above knows was set aside, so that the search for the innermost goes on.
  return text.replaceAll('⟨', '(').replaceAll('⟩', ')').trim();
}

function reduced(name: string, inner: string, properties: Properties): string {
  const parts = inner.split(',').map((part) => part.trim());
  if (name === 'var') return resolveValue(properties.get(parts[0]!) ?? parts.slice(1).join(', '), properties);
  if (name === 'light-dark') return parts[0]!;
  if (name === 'color-mix') return mixture(parts[1]!, parts[2]!);
  return `${name}⟨${inner}⟩`;
}

/** `#b3261e 30%` with `transparent`: the first by its share, the second for the rest. */
function mixture(one: string, other: string): string {
  const [colour, share = '50%'] = one.split(/\s+/);
  const part = parseFloat(share) / 100;
  const [a, b] = [rgb(colour!), rgb(other.split(/\s+/)[0]!)];
  // Without light a colour is no colour, so that of the other is kept.
  if (!b.opacity) return rgb(a.r, a.g, a.b, part).formatHex8();
  const mixed = (x: number, y: number) => Math.round(x * part + y * (1 - part));
  return rgb(mixed(a.r, b.r), mixed(a.g, b.g), mixed(a.b, b.b)).formatHex();
}
