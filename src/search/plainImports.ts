/**
 * A Vite plugin that leaves `import()` in the browser as it is written. Vite wraps each in 1,600 bytes that fetch a
 * part's styles and further parts ahead of it; our styles stand in the page, so every page would carry them for nothing.
 */
export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre' as const,
    apply: 'build' as const,
    load(id: string) {
      return id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined;
    },
  };
}
