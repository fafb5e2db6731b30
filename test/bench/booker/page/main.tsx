import { Booker, CalProvider } from 'daybook';
import { createRoot } from 'react-dom/client';
import 'daybook/booker.css';

/** Which API, which host and event type, and what time it is: told by whoever measures. */
const asked = new URLSearchParams(location.search);
const text = (name: string): string => asked.get(name) ?? '';
const clockAhead = Date.parse(text('now')) - Date.now();
const app = document.getElementById('app');
if (!app) throw new Error('index.html has no #app.');

createRoot(app).render(
  <CalProvider clientId="clnoor" options={{ apiUrl: text('api') }} now={() => Date.now() + clockAhead}>
    <Booker username={text('host')} eventSlug={text('event')} />
  </CalProvider>,
);
