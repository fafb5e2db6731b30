import { Booker, CalProvider } from 'daybook';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

/* The whole page. It is served as it stands: no bundler, no JSX. */
const { apiUrl, clientId } = await (await fetch('/settings.json')).json();

const page = createElement(
  CalProvider,
  { clientId, options: { apiUrl } },
  createElement(Booker, { username: 'hannah', eventSlug: 'initial-assessment' }),
);
createRoot(document.getElementById('booking')).render(page);
