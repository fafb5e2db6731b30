import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import ts from 'typescript';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { components } from '../../src/migrate/table/components.js';
import { hooks, otherNames } from '../../src/migrate/table/names.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { launchOptions } from '../support/findBrowser.mjs';
import { installedPackage, project } from './builtPackage.js';
import { theirApp } from './moving/theirApp.js';

/** Below the project that has the package, so that the app finds it there. */
const app = join(project, 'practice');
const at = (path: string) => join(app, path);
const read = (path: string) => readFileSync(at(path), 'utf8');
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
    cwd: app,
    encoding: 'utf8',
  });

function lay() {
  rmSync(app, { recursive: true, force: true });
  for (const [path, text] of Object.entries(theirApp)) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  }
  git('init', '-q');
  git('add', '-f', '.');
  git('commit', '-qm', 'As it was');
}

/** `daybook-migrate`, as its package declares it. */
function migrate(...args: string[]) {
  const command = join(installedPackage, packageJson.bin['daybook-migrate']);
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: app,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

afterAll(() => rmSync(app, { recursive: true, force: true }));

describe('the command daybook-migrate', () => {
  beforeEach(lay);

  it('tells what it would do, and does nothing', () => {
    const { status, stdout } = migrate('--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('src/BookingPage.tsx  would change');
    expect(stdout).toMatch(
      /src\/BookingPage\.tsx:17 {2}TODO {2}Booker durationConfig: .+ \(MOVING\.md#the-booker\)/,
    );
    expect(git('status', '--porcelain')).toBe('');
  });

  it('moves the app, and the next time finds nothing to move', () => {
    expect(migrate().status).toBe(0);
    const changed = git('diff', '--name-only').trim().split('\n');
    expect(changed).toEqual([
      'next.config.mjs',
      'package.json',
      'src/BookingPage.tsx',
      'src/Cal.tsx',
      'src/HostPages.tsx',
      'src/styles.css',
    ]);
    const texts = changed.map(read);
    expect(texts.filter((text) => text.includes('@calcom/atoms'))).toEqual([]);
    expect(JSON.parse(read('package.json')).dependencies).toMatchObject({
      daybook: `^${packageJson.version}`,
    });
    git('commit', '-qam', 'Moved');
    expect(migrate().stdout).toContain('Nothing of @calcom/atoms is here.');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('gives its report as data, with the guide that it names', () => {
    const report = JSON.parse(migrate('--json', 'src').stdout);
    expect(report.files.map(({ path }: { path: string }) => path)).toEqual([
      'src/BookingPage.tsx',
      'src/Cal.tsx',
      'src/HostPages.tsx',
      'src/styles.css',
    ]);
    expect(readFileSync(at(report.guide), 'utf8')).toMatch(/^# Moving over from @calcom\/atoms/);
  });

  it('leaves alone what is not committed, unless it is told to go on', () => {
    writeFileSync(at('src/main.tsx'), '// mine\n');
    const { status, stderr } = migrate();
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('src/main.tsx') });
    expect(git('diff', '--name-only').trim()).toBe('src/main.tsx');
    expect(migrate('--force').status).toBe(0);
  });

  it('leaves alone what it can’t read, says so, and moves the rest', () => {
    writeFileSync(at('src/Cal.tsx'), "import { CalProvider } from '@calcom/atoms';\nexport const a = <Cal");
    const { status, stdout } = migrate('--force');
    expect(status).toBe(1);
    expect(stdout).toContain('src/Cal.tsx  left alone: line 2: ');
    expect(git('diff', '--name-only')).toContain('src/HostPages.tsx');
    expect(JSON.parse(read('package.json')).dependencies).toMatchObject({
      daybook: expect.any(String),
      '@calcom/atoms': '^2.3.3',
    });
  });

  it.each([
    [['--bogus'], "Unknown option '--bogus'"],
    [['nowhere'], 'There is no nowhere.'],
  ])('says what is wrong with %j', (args, message) => {
    const { status, stderr } = migrate(...args);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
  });
});

describe('an app that was moved', () => {
  let browser: Browser;
  let server: PreviewServer;
  beforeAll(async () => {
    lay();
    migrate();
    const shared = { root: app, configFile: false, logLevel: 'error' } as const;
    await build({ ...shared, build: { outDir: at('built') } });
    server = await preview({
      ...shared,
      build: { outDir: at('built') },
      preview: { host: '127.0.0.1', port: 0 },
    });
    browser = await chromium.launch(launchOptions());
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('is held by our types', () => {
    const files = Object.keys(theirApp).filter((path) => path.endsWith('.tsx'));
    const program = ts.createProgram(files.map(at), {
      target: ts.ScriptTarget.ES2022,
      jsx: ts.JsxEmit.ReactJSX,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
      types: ['vite/client'],
      noEmit: true,
      strict: true,
      skipLibCheck: true,
    });
    const said = ts
      .getPreEmitDiagnostics(program)
      .map(
        ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      );
    expect(said).toEqual([]);
  });

  it('books', async () => {
    const sandbox = createSandbox({ world: 'demo' });
    const page = await browser.newPage({ locale: 'en-GB', timezoneId: 'Europe/London' });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('**/v2/**', async (route) => {
      const request = route.request();
      const answer = await sandbox.fetch(request.url(), {
        method: request.method(),
        headers: request.headers(),
        ...(request.postData() === null ? {} : { body: request.postData() }),
      });
      await route.fulfill({
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: await answer.text(),
      });
    });
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.getByRole('button', { name: 'Next month' }).click();
    await page
      .getByRole('gridcell', { name: / times free$/ })
      .first()
      .click();
    const times = page.getByRole('region', { name: 'Times', exact: true });
    await times.getByRole('listitem').getByRole('button').first().click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Joan Ferris');
    await page.getByRole('textbox', { name: 'Email' }).fill('joan@example.com');
    await page.getByRole('button', { name: 'Confirm booking' }).click();
    await page.getByRole('heading', { name: /^Booked as \S{8,}/ }).waitFor();
    expect(errors).toEqual([]);
  });
});

describe('the tables of the command and of the guide', () => {
  const program = ts.createProgram([join(installedPackage, 'dist/index.d.ts')], {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const entry = program.getSourceFile(join(installedPackage, 'dist/index.d.ts'));
  const symbol = entry && checker.getSymbolAtLocation(entry);
  const exported = new Map(
    (symbol ? checker.getExportsOfModule(symbol) : []).map((each) => [each.name, each]),
  );

  /** Every prop that a component takes, in any of the ways in which it may be used. */
  function propsOf(path: string): Set<string> {
    const [name = '', member] = path.split('.');
    const found = exported.get(name);
    if (!found) return new Set();
    const whole = checker.getTypeOfSymbol(
      found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found,
    );
    const property = member === undefined ? undefined : whole.getProperty(member);
    const type = property ? checker.getTypeOfSymbol(property) : whole;
    const [given] = type.getCallSignatures()[0]?.parameters ?? [];
    const props = given && checker.getTypeOfSymbol(given);
    const kinds = props?.isUnion() ? props.types : props ? [props] : [];
    return new Set(kinds.flatMap((kind) => checker.getPropertiesOfType(kind).map((each) => each.name)));
  }

  const rules = [...Object.values(hooks), ...Object.values(otherNames), ...Object.values(components)];
  const names = new Set(rules.flatMap(({ to }) => (to === null ? [] : [to.split('.')[0] ?? ''])));
  it.each([...names])('lead to %s, which the package exports', (name) => {
    expect(exported.has(name)).toBe(true);
  });

  it.each(Object.entries(components))('name props that are there: %s', (_, { to, props, needs = {} }) => {
    const taken = propsOf(to);
    expect(taken.size).toBeGreaterThan(0);
    const named = Object.entries(props).flatMap(([prop, rule]) => {
      if (rule.as === 'renamed') return [rule.to];
      if (rule.as === 'changed') return [rule.to ?? prop];
      if (rule.as === 'classNames') return ['className', 'appearance'];
      return rule.as === 'same' || rule.as === 'object' ? [prop] : [];
    });
    expect([...named, ...Object.keys(needs)].filter((prop) => !taken.has(prop))).toEqual([]);
  });

  it.each(Object.entries(components))('leave out no prop that is there: %s', (_, { to, props }) => {
    const taken = propsOf(to);
    const gone = Object.entries(props).flatMap(([prop, { as }]) =>
      as === 'dropped' || as === 'needless' ? [prop] : [],
    );
    const kept = ['labels', 'initialData', 'teamId', 'username', 'eventSlug'];
    expect(gone.filter((prop) => taken.has(prop) && !kept.includes(prop))).toEqual([]);
  });
});
