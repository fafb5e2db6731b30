import type { WiresOf } from '../../wire.js';
import type * as rows from './icsFeeds.operations.js';

export const icsFeeds: WiresOf<typeof rows> = {};
