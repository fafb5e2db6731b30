import { Booker, CalProvider } from 'daybook';
import { createSandbox } from 'daybook/sandbox';
import { createRoot } from 'react-dom/client';
import 'daybook/styles.css';

const { fetch, demo } = createSandbox();
const look = { variables: { accent: '#1b6b52', radius: '12px' } };

const page = (
  <CalProvider clientId={demo.clientId} options={{ apiUrl: demo.apiUrl }} fetch={fetch} appearance={look}>
    <Booker username="hannah" eventSlug="initial-assessment" />
  </CalProvider>
);
const root = document.getElementById('root');
if (root) createRoot(root).render(page);
