import type { AstroIntegration } from 'astro';

/** The module into which Vite puts its function that preloads what an imported file imports. */
const helper = '\0vite/preload-helper.js';

/**
 * Lets `import()` in the site's script stay what it is. Vite would wrap each in a helper that preloads the files it needs, and list
 * these in every page: a third of the script that a page to read may have, for tools that it does not open.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'plain-imports',
                enforce: 'pre',
                configEnvironment: (name: string) =>
                  name === 'client' ? { build: { modulePreload: false } } : undefined,
                load: (id: string) =>
                  id === helper ? 'export const __vitePreload = (load) => load();' : undefined,
              },
            ],
          },
        });
      },
    },
  };
}
