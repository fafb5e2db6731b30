export { DaybookDevtools, type DaybookDevtoolsProps } from './DaybookDevtools.js';
