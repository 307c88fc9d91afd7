import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import postcss, { type AtRule, type Container, type Rule } from 'postcss';
import { resolveValue, type Properties } from './resolveValue.ts';

/** The styles of the elements of a tree, with nothing left to look up. */
export interface Cascade {
  /** What the rules say of an element itself; what it inherits is said where it comes from. */
  of(element: Element): Record<string, string>;
  /** What they say of the box before it. */
  before(element: Element): Record<string, string>;
}

interface Weighed {
  value: string;
  weight: number;
}

/**
 * Applies style sheets to a tree as a browser would on a light screen: there is no browser at build, and most programs that
 * open a drawing read no rules.
 * @param width of the container that container queries ask for, in pixels
 */
export function cascade(tree: Root, css: string, width: number): Cascade {
  const own = new Map<Element, Map<string, Weighed>>();
  const boxes = new Map<Element, Map<string, Weighed>>();
  let order = 0;
  eachRule(postcss.parse(css), width, (rule) => {
    for (const selector of rule.selectors) {
      const bare = selector.replace(/::?before$/, '') || '*';
      if (/::|:(after|hover|focus|active|target|popover|not\(:focus)/.test(bare)) continue;
      const weight = specificity(bare) * 1e6 + order++;
      for (const element of selectAll(bare === ':root' ? 'figure' : bare, tree)) {
        const kept = bare === selector ? own : boxes;
        const values = kept.get(element) ?? new Map<string, Weighed>();
        kept.set(element, values);
        rule.walkDecls(({ prop, value }) => {
          if (weight >= (values.get(prop)?.weight ?? -1)) values.set(prop, { value, weight });
        });
      }
    }
  });
  const properties = inheritedProperties(tree, own);
  const resolved = (values: Map<string, Weighed> | undefined, element: Element) =>
    Object.fromEntries(
      [...(values ?? [])]
        .filter(([prop]) => !prop.startsWith('--'))
        .map(([prop, { value }]) => [prop, resolveValue(value, properties.get(element)!)]),
    );
  return {
    of: (element) => {
      const hints = ['fill', 'stroke', 'fontFamily']
        .filter((name) => /var\(/.test(String(element.properties[name])))
        .map((name) => [kebab(name), resolveValue(String(element.properties[name]), properties.get(element)!)]);
      return { ...Object.fromEntries(hints), ...resolved(own.get(element), element) };
    },
    before: (element) => resolved(boxes.get(element), element),
  };
}

function eachRule(container: Container, width: number, take: (rule: Rule) => void): void {
  container.each((node) => {
    if (node.type === 'rule') take(node as Rule);
    else if (node.type === 'atrule' && holds(node as AtRule, width)) eachRule(node as AtRule, width, take);
  });
}

/** Only containers are asked; print, forced colours, motion and what is drawn on them are not on a sheet. */
function holds({ name, params }: AtRule, width: number): boolean {
  if (name !== 'container') return false;
  // A build writes `(width>=32rem)` for `(min-width: 32rem)`.
  const bounds = [...params.matchAll(/(min-width:|max-width:|width\s*>=|width\s*<=)\s*([\d.]+)(rem|px)/g)];
  if (!bounds.length) throw new Error(`A container query was not understood: ${params}`);
  return bounds.every(([, end, amount, unit]) => {
    const limit = Number(amount) * (unit === 'rem' ? 16 : 1);
    return /min|>/.test(end!) ? width >= limit : width <= limit;
  });
}

/** A hundred for a class and its like, one for an element; of the choices of `:is` the weightiest. */
function specificity(selector: string): number {
  const choices = /:is\(([^()]*)\)/.exec(selector);
  if (choices) {
    const most = Math.max(...choices[1]!.split(',').map(specificity));
    return most + specificity(selector.replace(choices[0], ''));
  }
  const classes = selector.match(/\.[\w-]+|\[[^\]]*\]|(?<!:):[\w-]+/g) ?? [];
  const elements = selector.replace(/\.[\w-]+|\[[^\]]*\]|:[\w-]+/g, ' ').match(/[a-z]\w*/gi) ?? [];
  return classes.length * 100 + elements.length;
}

function inheritedProperties(tree: Root, own: Map<Element, Map<string, Weighed>>): Map<Element, Properties> {
  const found = new Map<Element, Properties>();
  const visit = (parent: Root | Element, above: Properties) => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      const declared = [...(own.get(child) ?? [])].filter(([prop]) => prop.startsWith('--'));
      const here = new Map([...above, ...declared.map(([prop, { value }]) => [prop, value] as const)]);
      found.set(child, here);
      visit(child, here);
    }
  };
  visit(tree, new Map());
  return found;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
