import { createRoot } from 'react-dom/client';

/** One button, and no Daybook: what any page of React takes on this machine. */
const app = document.getElementById('app');
if (!app) throw new Error('index.html has no #app.');
createRoot(app).render(<button type="button">09:00</button>);
