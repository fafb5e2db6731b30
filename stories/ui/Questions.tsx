import { useState } from 'react';
import { Button } from '../../src/ui/action/Button.js';
import { Switch } from '../../src/ui/choice/Switch.js';
import { Icon } from '../../src/ui/display/Icon.js';
import { pencilIcon } from '../../src/ui/display/settingsIcons.js';
import { SortableList, type SortableTexts } from '../../src/ui/sortable/SortableList.js';

const texts: SortableTexts<string> = {
  handle: (name) => `Move ${name}`,
  keys: 'Drag it, or press the arrow keys.',
  fixed: 'Stays in its place',
  moves: { up: 'Move up', down: 'Move down', first: 'Move to the top', last: 'Move to the end' },
  moved: (name, position, count) => `${name} is now ${position} of ${count}`,
};
const names = ['Name', 'Email', 'Phone', 'Anything we should know?', 'Where does it hurt?', 'Consent'];

interface QuestionsProps {
  start?: readonly string[];
  fixed?: readonly string[];
  readOnly?: boolean;
}

/** The questions of a form, two of which have their places. */
export function Questions({ start = names, fixed = ['Name', 'Email'], readOnly }: QuestionsProps) {
  const [items, setItems] = useState(start);
  return (
    <SortableList
      label="Questions"
      items={items}
      itemKey={(name) => name}
      onItemsChange={setItems}
      isFixed={(name) => fixed.includes(name)}
      readOnly={readOnly}
      texts={texts}
    >
      {(name) => (
        <div className="daybook-inline">
          <span className="daybook-text" data-strong="">
            {name}
          </span>
          <Switch aria-label={`Show ${name}`} checked onCheckedChange={() => {}} />
          <Button variant="quiet" iconOnly aria-label={`Edit ${name}`}>
            <Icon path={pencilIcon} />
          </Button>
        </div>
      )}
    </SortableList>
  );
}
