import { Booker, CalProvider } from 'daybook';
import { createSandbox } from 'daybook/sandbox';
import { createRoot } from 'react-dom/client';
import 'daybook/styles.css';

const { fetch, demo } = createSandbox();

const page = (
  <CalProvider clientId={demo.clientId} options={{ apiUrl: demo.apiUrl }} fetch={fetch}>
    <Booker username="hannah" eventSlug="initial-assessment" />
  </CalProvider>
);
const root = document.getElementById('booking');
if (root) createRoot(root).render(page);
