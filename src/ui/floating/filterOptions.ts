export type { ComboboxGroup, ComboboxOption } from '../combobox/filterOptions.js';
