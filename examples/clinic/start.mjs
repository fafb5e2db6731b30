import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildDaybook } from './build/buildDaybook.mjs';

/*
 * npm start: the clinic on http://127.0.0.1:5173, its calendar API on http://127.0.0.1:4010.
 * PORT, SANDBOX_PORT: other ports, 0 for any that is free. DAYBOOK_DATA: another folder for the data.
 * DAYBOOK_TOKEN_MINUTES: how long access tokens live, cut to a whole minute of the clock as the API does.
 * DAYBOOK_CONTROL=1: the sandbox's control calls, for tests.
 */
const { env } = process;
const shownDataDir = env.DAYBOOK_DATA || '.daybook';

function numberOf(variable, standard, [least, most]) {
  const number = Number(env[variable] || standard);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Error(`${variable}=${env[variable]} can't be. Give a whole number from ${least} to ${most}.`);
}
const portOf = (variable, standard) => numberOf(variable, standard, [0, 65_535]);

async function start() {
  const port = portOf('PORT', 5173);
  const sandboxPort = portOf('SANDBOX_PORT', 4010);
  const tokenMinutes = numberOf('DAYBOOK_TOKEN_MINUTES', 2, [2, 60]);
  const dataDir = resolve(import.meta.dirname, '../..', shownDataDir);
  buildDaybook();
  if (!existsSync(dataDir)) console.log('Laying out the data, which takes a few seconds the first time ...');
  // Only now: it imports Daybook by name, and that has just been built.
  const { startClinic } = await import('./startClinic.mjs');
  return startClinic({
    port,
    sandboxPort,
    dataDir,
    tokenMinutes,
    control: env.DAYBOOK_CONTROL === '1',
  });
}

const greeting = ({ url, apiUrl }) => `
Northside Physio, a clinic that takes its bookings with Daybook

  Visitors   ${url}
  Staff      ${url}/staff
  Hours      ${url}/hours
  Visits     ${url}/meetings
  Calendars  ${url}/calendars
  API        ${apiUrl}  (a sandbox of the Cal.com API; data in ${shownDataDir})

Try this
  1. Book a visit on the visitors' page.
  2. Sign in on the staff page: the visit is there within seconds. Cancel it, and its time is free again.
  3. Leave the staff page open: access tokens live two minutes here, and the line at its foot counts the renewals.
  4. Change the hours on their page: the visitors' page offers other times.
  5. Change a kind of visit on theirs, its questions say, and see what visitors see beside it.
  6. Switch a calendar on, connect another, mend the one that broke: the visitors’ page offers other times.
  7. Book the running analysis with the card 4242 4242 4242 4242, or 4000 0000 0000 0002, which is declined.
  8. End the demo and start it again: everything is still there. Delete ${shownDataDir} to begin anew.
  German: ${url}/?lang=de

Ctrl-C ends it.
`;

const starting = start();
let isEnding = false;

async function end() {
  // Whoever asks twice does not want to wait.
  if (isEnding) process.exit(1);
  isEnding = true;
  // Also while it starts: data that is being laid out is finished first, then closed.
  const clinic = await starting;
  await clinic.close();
  console.log('Ended; the data is kept.');
  process.exit(0);
}

process.on('SIGINT', end);
process.on('SIGTERM', end);

try {
  console.log(greeting(await starting));
} catch (error) {
  console.error(`\n${error.message}\n`);
  process.exit(1);
}
