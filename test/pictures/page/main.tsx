import { createRoot } from 'react-dom/client';
import { Pictured } from './Pictured.js';
import 'daybook/styles.css';
import './pictured.css';

const page = document.getElementById('page');
if (page) createRoot(page).render(<Pictured />);
