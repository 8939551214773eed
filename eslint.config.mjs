import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'
import { defineConfig, globalIgnores } from 'eslint/config'

export default defineConfig([
  globalIgnores(['.next*/**', 'lib/store/generated/**', 'data/**', 'next-env.d.ts', 'test-results/**', 'playwright-report/**', 'lib/knowledge/data/**']),
  ...next,
  ...typescript,
  {
    rules: {
      // Reader pages carry no client router: a link is a plain link.
      '@next/next/no-html-link-for-pages': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Written for CommonJS, where `module` is taken.
      '@next/next/no-assign-module-variable': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // Outside what is on screen, a function whose name begins with "use" is no hook.
    files: ['lib/**', 'tests/**'],
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
])
