import type { ReactNode } from 'react';

interface TroubleProps {
  title: string;
  children?: ReactNode;
  action?: string;
  onAction?: () => void;
}

/** What is not as it should be, and the one thing that can be done about it. */
export function Trouble({ title, children, action, onAction }: TroubleProps) {
  return (
    <div className="trouble" role="alert">
      <p className="strong">{title}</p>
      {children && <p>{children}</p>}
      {action && (
        <button type="button" className="main" onClick={onAction}>
          {action}
        </button>
      )}
    </div>
  );
}
