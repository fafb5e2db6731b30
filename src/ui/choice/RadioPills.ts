export { RadioPills, type RadioPillsProps } from '../radio-set/RadioPills.js';
