import { html } from '../../../pages/html.js';
import { layout, type Shown } from '../layout.js';
import { listCard, MOST_ROWS, pill, row } from '../parts.js';

export async function usersPage(shown: Shown): Promise<string> {
  const users = await shown.sandbox.store.users.all();
  const rows = users.slice(0, MOST_ROWS).map(({ id, name, username, email, timeZone, clientId }) =>
    row({
      main: name ?? username,
      side: clientId ? pill('managed') : pill('ordinary'),
      more: html`id ${String(id)} · ${username} · ${email} · ${timeZone}`,
    }),
  );
  return layout(
    {
      title: 'Users',
      place: '/users',
      body: listCard('Everybody', rows, 'Nobody has been made yet.'),
    },
    shown,
  );
}
