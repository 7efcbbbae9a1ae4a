import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Forbids imports against the direction of the layers: lib ← islands ← components/tools ← pages (CONTRIBUTING.md). */
const never = (files, ...groups) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: groups.map(([group, message]) => ({ group, message })) }],
  },
});
const outward = [
  '**/islands/**',
  '**/components/**',
  '**/pages/**',
  '**/layouts/**',
  '**/queries/**',
  'astro:*',
  'astro',
  'astro/*',
  'node:*',
];

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'test-results/', '**/*.astro', '*.mjs'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  // The linter does not know what an .astro file exports; astro check does.
  { files: ['src/components/content/mdx.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  never(
    ['src/lib/**'],
    [outward, 'src/lib is pure: data comes in as arguments.'],
    [['**/schemas/**'], 'Types stand in lib; schemas prove them.'],
  ),
  never(
    ['src/islands/**'],
    [
      ['**/components/**', '**/pages/**', '**/queries/**', '**/schemas/**', 'astro:*', 'astro/*', 'node:*'],
      'An island reads the DOM and calls lib.',
    ],
  ),
  never(
    ['src/{components,layouts,pages}/**'],
    [['astro:content'], 'src/queries is the only caller of getCollection.'],
  ),
);
