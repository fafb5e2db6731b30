export { Combobox, type ComboboxProps } from '../combobox/Combobox.js';
