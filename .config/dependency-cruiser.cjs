const { mayImport, mayImportTypes } = require('./rooms.json');

/** A room is a folder of src, or the front door, which is a file. */
const place = (room) => (room.includes('.') ? `${room.replaceAll('.', '\\.')}$` : `${room}/`);
const among = (rooms) => `^src/(${rooms.map(place).join('|')})`;
const tests = '\\.test(-d)?\\.tsx?$|/testing/';

const onlyBelow = Object.entries(mayImport).map(([room, may]) => ({
  name: `${room}-imports-only-below`,
  severity: 'error',
  from: { path: among([room]), pathNot: tests },
  to: { path: '^src/', pathNot: among([room, ...may, ...(mayImportTypes[room] ?? [])]) },
}));

const onlyTypes = Object.entries(mayImportTypes).map(([room, types]) => ({
  name: `${room}-imports-only-types`,
  severity: 'error',
  from: { path: among([room]), pathNot: tests },
  to: { path: among(types), dependencyTypesNot: ['type-only'] },
}));

module.exports = {
  forbidden: [
    ...onlyBelow,
    ...onlyTypes,
    {
      name: 'every-file-has-a-room',
      severity: 'error',
      from: { path: '^src/', pathNot: [among(Object.keys(mayImport)), tests] },
      to: {},
    },
    {
      name: 'atoms-are-peers',
      severity: 'error',
      from: { path: '^src/atoms/([^/]+)/' },
      to: { path: '^src/atoms/', pathNot: '^src/atoms/$1/' },
    },
    {
      name: 'schemas-stay-out-of-browsers',
      comment: 'Outside the sandbox a schema is a source of types: `import type`.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.(schema|wire)\\.ts$', '^src/sandbox/', tests] },
      to: { path: '\\.(schema|wire)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'a-client-weighs-no-way-to-sign-in',
      comment: 'Who signs in by OAuth 2 imports it; who does not, does not carry it.',
      severity: 'error',
      from: { path: '^src/client/createClient\\.ts$' },
      to: { path: '^src/client/identity/oauth2/', reachable: true },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'only-commands-and-the-port-meet-node',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(sandbox|migrate)/node/', tests] },
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
