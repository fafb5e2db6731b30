import { type ReactNode, useEffect, useRef } from 'react';

interface HeadingProps {
  children: ReactNode;
  /** She has come here by something that she did, so that keyboard and screen reader go on from here. */
  takesFocus: boolean;
}

/** The first words of a step. */
export function Heading({ children, takesFocus }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
