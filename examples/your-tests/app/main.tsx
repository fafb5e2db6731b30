import { CalProvider } from 'daybook';
import { createRoot } from 'react-dom/client';
import { LessonPage } from './LessonPage.tsx';
import 'daybook/styles.css';

const page = (
  <CalProvider
    clientId={import.meta.env.VITE_CAL_CLIENT_ID}
    options={{ apiUrl: import.meta.env.VITE_CAL_API_URL }}
    language="en-GB"
  >
    <LessonPage />
  </CalProvider>
);
const root = document.getElementById('page');
if (root) createRoot(root).render(page);
