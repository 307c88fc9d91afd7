import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transform } from '@astrojs/compiler-rs';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';

// Node runs TypeScript by itself; this lets it import components too, so that a test draws what a page draws.
registerHooks({
  load(url, context, nextLoad) {
    if (url.endsWith('.css')) return { format: 'module', source: '', shortCircuit: true };
    if (!url.endsWith('.astro')) return nextLoad(url, context);
    const file = fileURLToPath(url);
    const { code } = transform(readFileSync(file, 'utf8'), {
      filename: file,
      compact: true,
      internalURL: 'astro/compiler-runtime',
      resultScopedSlot: true,
      resolvePath: (specifier) => specifier,
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});

/**
 * The HTML of one component.
 * @param path of the component from the root of the repository, such as `src/charts/DotRange.astro`
 */
export async function renderAstro(path: string, props: Record<string, unknown>): Promise<string> {
  const { default: component } = await import(new URL(`../../${path}`, import.meta.url).href);
  const container = await AstroContainer.create();
  return container.renderToString(component, { props });
}
