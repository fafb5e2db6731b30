import type { Appearance } from '../../provider/appearance.js';
import type { CalProviderProps } from '../../provider/calProviderProps.js';
import type { ShadowStyles } from '../../shadow/wearStyles.js';
import type { Table } from '../kinds.js';

/** What every element takes: whom to ask, as whom, in which words and looks. */
export type GroundProps = Omit<CalProviderProps, 'options' | 'children' | 'appearance'> &
  NonNullable<CalProviderProps['options']> &
  ShadowStyles & {
    /** Over `theme`, which may stand beside it. */
    appearance?: Appearance | undefined;
    theme?: Appearance['theme'];
    /** In a shadow tree of its own, with `stylesheet` or `stylesheetUrl`. Read once, when it is first shown. Default: false. */
    isolated?: boolean | undefined;
  };

export const groundTable = {
  clientId: 'text',
  accessToken: 'text',
  getAccessToken: 'value',
  apiUrl: 'text',
  refreshUrl: 'text',
  readingDirection: 'text',
  language: 'text',
  labels: 'json',
  timeoutMs: 'number',
  fetch: 'value',
  now: 'value',
  onError: { event: 'error' },
  onAuthError: { event: 'autherror' },
  appearance: 'json',
  theme: 'text',
  isolated: 'switch',
  stylesheet: 'value',
  stylesheetUrl: 'text',
} as const satisfies Table<GroundProps>;
