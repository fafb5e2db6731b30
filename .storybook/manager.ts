import { addons, type State } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

const isDark = matchMedia('(prefers-color-scheme: dark)').matches;

/** The playground has controls of its own: what Storybook has around a story would be beside the point there. */
const isElsewhere = ({ storyId }: Pick<State, 'storyId'>) => !/^playground--/.test(storyId ?? '');

addons.setConfig({
  theme: create({ base: isDark ? 'dark' : 'light', brandTitle: 'Daybook', brandTarget: '_self' }),
  layoutCustomisations: {
    showPanel: (state: State, shown: boolean) => shown && isElsewhere(state),
    showToolbar: (state: State, shown: boolean) => shown && isElsewhere(state),
  },
});
