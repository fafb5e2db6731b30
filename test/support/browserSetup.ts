import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import '../../src/styles/index.css';

/** Browser tests see what a visitor sees: the stylesheet is there, and nothing of the test before. */
afterEach(cleanup);
