import type { Dictionary } from '../dictionary.js';
import type { enApps } from '../english/enApps.js';

export const deApps: Pick<Dictionary, keyof typeof enApps> = {
  'apps.title': 'Video-Apps',
};
