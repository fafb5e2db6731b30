import { instantOf } from '../../../time/instant.js';
import type { Sandbox } from '../../createSandbox.js';
import type { BookingRecord, User } from '../../model/records.js';
import { type Html, html, isoOf, page, table } from '../../pages/html.js';
import { controls } from './controls.js';

const mostRows = 50;

const hostRows = (hosts: readonly User[]) =>
  table(
    ['Id', 'Name', 'Username', 'E-mail', 'Zone'],
    hosts
      .slice(0, mostRows)
      .map(({ id, name, username, email, timeZone }) => [String(id), name ?? '', username, email, timeZone]),
    'Nobody has been made yet.',
  );

function bookingRows(bookings: readonly BookingRecord[], hosts: readonly User[]): Html {
  const nameOf = (id: number) => hosts.find((host) => host.id === id)?.username ?? String(id);
  return table(
    ['Start (UTC)', 'Minutes', 'Status', 'Host', 'Attendees', 'Title'],
    bookings
      .slice(0, mostRows)
      .map(({ start, end, status, hostId, attendees, title }) => [
        isoOf(start),
        String((end - start) / 60_000),
        status,
        nameOf(hostId),
        attendees.map(({ email }) => email).join(', '),
        title,
      ]),
    'Nothing has been booked yet.',
  );
}

const requestRows = (sandbox: Sandbox) =>
  table(
    ['Status', 'Operation', 'Method', 'Path', 'User'],
    sandbox.requests
      .slice(-mostRows)
      .reverse()
      .map(({ status, operation, method, path, userId }) => [
        status === 0 ? 'lost' : String(status),
        operation ?? '-',
        method,
        path,
        userId === undefined ? '' : String(userId),
      ]),
    'Nobody has asked for anything yet.',
  );

/** What a person sees who opens the port in a browser: what there is, what was asked, and what can be changed. */
export async function statusPage(sandbox: Sandbox, isControlled: boolean): Promise<string> {
  const { users, bookings: kept } = sandbox.store;
  const hosts = await users.all();
  const bookings = (await kept.all()).reverse();
  const body = html`
    <header>
      <h1>Daybook sandbox</h1>
      <p>An API v2 for development, tests and demonstrations. Its clock says <time>${isoOf(instantOf(sandbox.now()))}</time>.</p>
    </header>
    ${controls(sandbox, isControlled)}
    <section><h2>Users (${String(hosts.length)})</h2>${hostRows(hosts)}</section>
    <section><h2>Bookings (${String(bookings.length)}, the latest first)</h2>${bookingRows(bookings, hosts)}</section>
    <section><h2>Requests (the latest first)</h2>${requestRows(sandbox)}</section>
  `;
  return page(body);
}
