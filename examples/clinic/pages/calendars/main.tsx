import 'daybook/styles.css';
import '../clinic.css';
import '../staff.css';
import { openPage } from '../frame/openPage.js';
import { words } from '../words/language.js';
import { Calendars } from './Calendars.js';

openPage(words.calendarsTitle, <Calendars />);
