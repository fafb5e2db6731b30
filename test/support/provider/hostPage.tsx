import { CalProvider, Connect, ConnectCalendar } from 'daybook';
import { createRoot } from 'react-dom/client';
import '../../../src/styles/index.css';

/*
 * A page of the host's, in a window of its own: it can really leave, and really be led back to. What it needs stands in its
 * address, as `hostPage.ts` writes it.
 */
const query = new URL(location.href).searchParams;
const token = query.get('token') ?? '';
const log = (line: string) => {
  document.body.append(Object.assign(document.createElement('p'), { textContent: line }));
};

const told = {
  onSuccess: (id) => log(`Connected as ${typeof id}.`),
  onError: (end) => log('why' in end ? `Not connected: ${end.why}.` : end.message),
} satisfies Parameters<typeof Connect.GoogleCalendar>[0];

const parts = {
  google: <Connect.GoogleCalendar mode="redirect" {...told} />,
  usual: <Connect.GoogleCalendar {...told} />,
  chooser: <ConnectCalendar mode="redirect" onSuccess={(id) => log(`Connected as ${typeof id}.`)} />,
  returned: <Connect.GoogleCalendar />,
};
type Part = keyof typeof parts;
const isPart = (name: string | null): name is Part => name !== null && name in parts;
const name = query.get('part');

createRoot(document.body.appendChild(document.createElement('main'))).render(
  <CalProvider
    clientId={query.get('clientId') ?? ''}
    options={{ apiUrl: query.get('apiUrl') ?? '' }}
    accessToken={token}
    getAccessToken={async () => token}
    language="en"
  >
    {isPart(name) && parts[name]}
  </CalProvider>,
);
