export { Segmented, type SegmentedProps } from '../radio-set/Segmented.js';
