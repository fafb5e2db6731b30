import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useEffect, useState } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { themes } from 'storybook/theming';
import './docsFrame.css';

/** What the address says of a global before anybody has touched the toolbar. */
const themeInAddress = () =>
  /(?:^|;)theme:([\w-]+)/.exec(new URLSearchParams(location.search).get('globals') ?? '')?.[1];

function useThemeGlobal(): string {
  const [theme, setTheme] = useState(() => themeInAddress() ?? 'light');
  useEffect(() => {
    const channel = addons.getChannel();
    const heard = ({ globals }: { globals: { theme?: string } }) => setTheme(globals.theme ?? 'light');
    const events = [SET_GLOBALS, GLOBALS_UPDATED];
    for (const event of events) channel.on(event, heard);
    return () => {
      for (const event of events) channel.off(event, heard);
    };
  }, []);
  return theme;
}

function useIsDark(): boolean {
  const theme = useThemeGlobal();
  const [device] = useState(() => matchMedia('(prefers-color-scheme: dark)'));
  const [isDeviceDark, setIsDeviceDark] = useState(device.matches);
  useEffect(() => {
    const changed = () => setIsDeviceDark(device.matches);
    device.addEventListener('change', changed);
    return () => device.removeEventListener('change', changed);
  }, [device]);
  return theme === 'dark' || (theme === 'system' && isDeviceDark);
}

/** The frame of a docs page: it follows the theme that the toolbar has chosen for the stories. */
export function DocsFrame({ children, ...container }: PropsWithChildren<DocsContainerProps>) {
  const isDark = useIsDark();
  return (
    <DocsContainer {...container} theme={isDark ? themes.dark : themes.light}>
      <main className="docs-page" data-theme={isDark ? 'dark' : 'light'}>
        {children}
      </main>
    </DocsContainer>
  );
}
