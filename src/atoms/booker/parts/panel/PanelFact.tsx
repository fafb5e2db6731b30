'use client';
import { Icon } from '../../../../ui/display/Icon.js';
import type { IconName } from '../../../../ui/display/iconPaths.js';

export interface PanelFactProps {
  icon: IconName;
  title: string;
  detail?: string | null | undefined;
}

/** One line of what she should know before she books. */
export function PanelFact({ icon, title, detail }: PanelFactProps) {
  return (
    <div className="daybook-booker-fact">
      <Icon name={icon} />
      <span>
        {title}
        {detail && <small className="daybook-booker-fact-detail">{detail}</small>}
      </span>
    </div>
  );
}
