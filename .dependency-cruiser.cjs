// Who may import whom: ARCHITECTURE.md. Whatever is not allowed here is refused.
const tests = '\\.(test|spec|fixture)\\.(ts|tsx|mjs)$'
const pure = [
  '^lib/platform/(money|dates|language)/',
  // Rules and words over a definition; what loads from the database stays out.
  '^lib/platform/forms/(?!form-context)',
  '^lib/platform/applications/fee-words',
]

/** Files of a folder may import files of these folders, of their own, and packages. */
const allow = (from, ...to) => ({ from: { path: `^${from}` }, to: { path: to } })

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thought, or want a third below both.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-service-to-service',
      comment: 'Two services need the same thing: it moves down to platform.',
      severity: 'error',
      from: { path: '^lib/services/([^/]+)/', pathNot: tests },
      to: { path: '^lib/services/([^/]+)/', pathNot: '^lib/services/$1/' },
    },
    {
      name: 'no-unresolvable',
      comment: 'The file or package does not exist.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-package',
      comment: 'A package that package.json does not name may be gone tomorrow.',
      severity: 'error',
      from: { pathNot: tests },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'database-stays-below',
      comment: 'Only operations and queries reach the database; pages and components call them.',
      severity: 'error',
      from: { path: '^(app|components)/', pathNot: tests },
      to: { path: ['^lib/infra/', '(^|node_modules/)(pg|@prisma/client)/'] },
    },
  ],
  allowed: [
    allow('app/', '^app/', '^components/', '^lib/(interop|insight|finance|services|platform)/'),
    allow('components/', '^components/', ...pure),
    allow('lib/(interop|insight)/', '^lib/(interop|insight|finance|services|platform)/'),
    allow('lib/(services|finance)/', '^lib/(services|finance)/', '^lib/platform/'),
    allow('lib/platform/', '^lib/platform/', '^lib/infra/'),
    allow('lib/infra/', '^lib/infra/'),
    allow('(proxy|instrumentation)\\.ts$', '^lib/', '^app/'),
    allow('prisma/', '^prisma/', '^lib/', '^scripts/(start/folders|sandbox-bank/sandbox-bank)'),
    allow('scripts/', '^scripts/', '^lib/'),
    allow('e2e/', '^e2e/', '^lib/', '^prisma/'),
    { from: { path: tests }, to: {} },
    {
      from: {},
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg'],
      },
    },
    { from: {}, to: { path: '^node_modules/' } },
  ],
  allowedSeverity: 'error',
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^\\.next/', '^lib/infra/database/generated/.*/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
