import type { WiresOf } from '../wire.js';
import type * as rows from './me.operations.js';
import { me as answer, updateMeBody } from './me.schema.js';

export const me: WiresOf<typeof rows> = {
  'me.get': { answer },
  'me.update': { body: updateMeBody, answer },
};
