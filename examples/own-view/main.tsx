import { CalProvider } from 'daybook';
import { createSandbox } from 'daybook/sandbox';
import { createRoot } from 'react-dom/client';
import { NextTimes } from './NextTimes.tsx';
import { tried } from './tried.ts';
import './page.css';

const { fetch, demo } = createSandbox(tried(location.search));

const page = (
  <CalProvider clientId={demo.clientId} options={{ apiUrl: demo.apiUrl }} fetch={fetch} language="en-GB">
    <NextTimes username="hannah" eventSlug="initial-assessment" hostZone="Europe/London" />
  </CalProvider>
);
const root = document.getElementById('page');
if (root) createRoot(root).render(page);
