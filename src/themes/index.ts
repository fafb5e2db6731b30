export { bare } from './bare.js';
export { clinical } from './clinical.js';
export { editorial } from './editorial.js';
export { technical } from './technical.js';
export { tokensCss } from './tokensCss.js';
