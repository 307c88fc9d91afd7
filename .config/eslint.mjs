import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-console': ['error', { allow: ['error'] }],
      // The line between "surely there" and "maybe" is drawn by the check of the content.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['src/desk/**', '.config/**', 'tests/**'], rules: { 'no-console': 'off' } },
);
