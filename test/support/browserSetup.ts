import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import '../../src/styles/index.css';

/** Browser tests see what a visitor sees, with the stylesheet, and nothing of the test before. */
afterEach(cleanup);

// A colour that is half-way to another is nothing to measure contrast by.
document.documentElement.style.setProperty('--daybook-duration', '0s');
