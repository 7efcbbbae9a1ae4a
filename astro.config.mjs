import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { pagePolicy } from './src/integrations/page-policy.ts';
import { pageStyles } from './src/integrations/page-styles.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { collectFacts } from './src/markdown/collect-facts.ts';
import { joinJapaneseLines } from './src/markdown/join-japanese-lines.ts';
import { numberSteps } from './src/markdown/number-steps.ts';
import { resolveLinks } from './src/markdown/resolve-links.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'always',
  // The policy comes last: it lists the hashes of the styles as they are in the end.
  integrations: [mdx(), searchIndex(), pageStyles(), pagePolicy()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      // `**「重要」**です` needs remark-cjk-friendly to come out bold; `smartypants` would bend Japanese quotes.
      remarkPlugins: [remarkCjkFriendly, joinJapaneseLines, numberSteps, collectFacts, resolveLinks],
      smartypants: false,
    }),
  },
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  vite: {
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/start.[hash].js' } } } },
    },
    plugins: [
      {
        // Every page would carry a list of what each tool's file needs besides; a tool asks for that one small file itself.
        name: 'no-list-of-preloads',
        configEnvironment: () => ({ build: { modulePreload: false } }),
      },
    ],
    build: {
      rolldownOptions: {
        // Astro's own "use astro:head-inject" on top of each MDX file is no directive that a bundle could lose; the warning would only alarm an author.
        onLog: (level, log, tell) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      // Naming resources replaces Astro's default, so 'self' stands again; Pagefind's core is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
