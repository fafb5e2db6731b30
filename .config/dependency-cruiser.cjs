/** Which room may import which. test/architecture holds the same table against the files, so that zero files cruised is a failure. */
const rooms = {
  contract: [],
  time: [],
  errors: [],
  client: ['contract', 'errors'],
  ui: ['time'],
  i18n: ['time', 'errors'],
  provider: ['client', 'i18n', 'errors'],
  queries: ['provider', 'client', 'contract', 'time', 'errors'],
  atoms: ['queries', 'provider', 'ui', 'i18n', 'time', 'errors'],
  server: ['client', 'contract', 'errors'],
  sandbox: ['contract', 'time', 'errors'],
};

const forbidden = Object.entries(rooms).map(([room, may]) => ({
  name: `${room}-imports-only-below`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^src/', pathNot: `^src/(${[room, ...may].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...forbidden,
    {
      name: 'atoms-are-peers',
      severity: 'error',
      from: { path: '^src/atoms/([^/]+)/' },
      to: { path: '^src/atoms/', pathNot: '^src/atoms/$1/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'browser-never-meets-node',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(server|sandbox/node)/|\\.test\\.tsx?$|/testing/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
    doNotFollow: { path: 'node_modules' },
  },
};
