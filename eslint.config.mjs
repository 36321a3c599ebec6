import tseslint from 'typescript-eslint'

const ignored = [
  '.next/**',
  '.palika/**',
  'lib/infra/database/generated/**',
  'next-env.d.ts',
  'public/**',
  'playwright-report/**',
  'test-results/**',
]

const everywhere = [
  {
    selector: "TSAsExpression > TSAsExpression[typeAnnotation.type='TSUnknownKeyword']",
    message: 'as unknown as switches the compiler off: parse the value, or fix its type.',
  },
  {
    selector: 'CatchClause > BlockStatement[body.length=0]',
    message: 'An empty catch hides what went wrong: let it through, or say what it means.',
  },
  {
    selector: 'TSEnumDeclaration',
    message: 'An enum is neither type nor data: use a union of strings.',
  },
  {
    selector:
      "CallExpression[callee.property.name='only'][callee.object.name=/^(test|it|describe)$/]",
    message: 'A test left on .only silences all others.',
  },
]

const environment = {
  // The two that Next replaces when it builds cannot come from anywhere else.
  selector:
    ":not(MemberExpression[property.name=/^(NODE_ENV|NEXT_RUNTIME)$/]) > MemberExpression[object.name='process'][property.name='env']",
  message: 'Settings come from env() in lib/infra/env, which checks them.',
}

const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'What time it is comes from the clock, so that tests can set it.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'What time it is comes from the clock, so that tests can set it.',
  },
]

const kinds = {
  // What is not in this list is a class of ours, or one to think about.
  selector:
    "BinaryExpression[operator='instanceof'][right.type='Identifier'][right.name!=/^(AggregateError|Array|Blob|Buffer|Date|Element|Error|File|FormData|HTML[A-Za-z]+|Map|Node|Promise|Ratio|Readable|RegExp|Response|Set|SyntaxError|TypeError|URL|Uint8Array)$/]",
  message:
    'Next bundles modules twice, so instanceof is blind to an error of the other bundle: ask Refusal.is(error).',
}

const serverActions = [
  {
    selector:
      "Program:has(> ExpressionStatement[directive='use server']) > ExportNamedDeclaration > :not(VariableDeclaration)",
    message:
      "Every export of a 'use server' file is an endpoint: export formAction(...) and no more.",
  },
  {
    selector:
      "Program:has(> ExpressionStatement[directive='use server']) > ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > :not(Identifier):not(CallExpression[callee.name='formAction'])",
    message:
      "Every export of a 'use server' file is an endpoint: export formAction(...) and no more.",
  },
  {
    selector:
      "Program:has(> ExpressionStatement[directive='use server']) > ExportDefaultDeclaration",
    message:
      "Every export of a 'use server' file is an endpoint: export formAction(...) and no more.",
  },
]

const restrict = (...rules) => ({ 'no-restricted-syntax': ['error', ...rules.flat()] })

export default tseslint.config(
  { ignores: ignored },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    languageOptions: { parser: tseslint.parser },
    linterOptions: { noInlineConfig: true },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'no-console': 'error',
      'no-debugger': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      ...restrict(everywhere),
    },
  },
  {
    files: ['{app,components,lib}/**/*.{ts,tsx}', 'proxy.ts', 'instrumentation.ts'],
    rules: restrict(everywhere, kinds, serverActions, environment, clock),
  },
  {
    files: ['lib/infra/env/**', 'lib/infra/clock/**', '**/*.{test,fixture}.{ts,tsx}'],
    rules: restrict(everywhere, kinds, serverActions),
  },
  {
    // Runs in a browser, outside the application.
    files: ['lib/platform/documents/offline-verifier/**'],
    rules: restrict(everywhere),
  },
)
