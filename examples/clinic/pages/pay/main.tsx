import 'daybook/styles.css';
import '../clinic.css';
import { openPage } from '../frame/openPage.js';
import { words } from '../words/language.js';
import { Pay } from './Pay.js';

openPage(words.payTitle, <Pay />);
