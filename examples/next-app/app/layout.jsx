import 'daybook/styles.css';
import { language } from '../backend/calendar.js';

export const metadata = { title: 'Northside Physio' };

export default function Layout({ children }) {
  return (
    <html lang={language}>
      <body>{children}</body>
    </html>
  );
}
