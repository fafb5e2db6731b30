import 'daybook/styles.css';
import '../clinic.css';
import { openPage } from '../frame/openPage.js';
import { words } from '../words/language.js';
import { Visitors } from './Visitors.js';

openPage(words.visitorsTitle, <Visitors />);
