import { spawnSync } from 'node:child_process';
import { findBrowser } from './findBrowser.mjs';

const isRoot = () => process.getuid?.() === 0;
const has = (program) => spawnSync('which', [program]).status === 0;

/** The ways in which a machine like this one installs a browser, best first. */
function ways() {
  const ways = [];
  if (process.platform === 'linux' && has('apt-get') && (isRoot() || has('sudo'))) {
    const sudo = isRoot() ? [] : ['sudo'];
    ways.push([
      [...sudo, 'apt-get', 'update'],
      [...sudo, 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ]);
  }
  ways.push([['npx', '--no-install', 'playwright', 'install', 'chromium']]);
  return ways;
}

/** The tests that look at real pages need a Chromium. Says which one it uses; installs one where there is none. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) {
    console.log(`Browser: ${found}`);
    return;
  }
  console.log('No Chromium or Chrome on this machine, and the browser tests need one.');
  for (const commands of ways()) {
    for (const [program, ...args] of commands) {
      console.log(`Installing it: ${[program, ...args].join(' ')}`);
      spawnSync(program, args, {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    }
    const installed = findBrowser();
    if (installed) {
      console.log(`Browser: ${installed}`);
      return;
    }
  }
  throw new Error(
    'A browser could not be installed, so the browser tests can not run. Install Chrome or Chromium, or set CHROME_PATH to one.',
  );
}
