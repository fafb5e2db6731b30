import { Icon } from '../../src/ui/display/Icon.js';
import * as icons from '../../src/ui/display/settingsIcons.js';

/** Each icon that only settings show, with its name. */
export function SettingsIcons() {
  return (
    <div className="daybook-inline">
      {Object.entries(icons).map(([name, path]) => (
        <span key={name} className="daybook-inline">
          <Icon path={path} size="l" />
          <span className="daybook-text" data-size="s" data-tone="muted">
            {name}
          </span>
        </span>
      ))}
    </div>
  );
}
