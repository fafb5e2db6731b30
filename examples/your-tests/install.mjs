import { install } from '../install.mjs';

/* node install.mjs: Daybook is not on the registry yet, so it is installed as the file that would be published. */
install(import.meta.dirname);
