import { CalProvider } from 'daybook';
import { createSandbox } from 'daybook/sandbox';
import { createRoot } from 'react-dom/client';
import { Looks } from './Looks.tsx';
import 'daybook/styles.css';
import './page.css';
import './pool.css';

const { fetch, demo } = createSandbox();

const page = (
  <CalProvider clientId={demo.clientId} options={{ apiUrl: demo.apiUrl }} fetch={fetch} language="en-GB">
    <Looks />
  </CalProvider>
);
const root = document.getElementById('page');
if (root) createRoot(root).render(page);
