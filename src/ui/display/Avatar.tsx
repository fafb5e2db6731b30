'use client';

import { useEffect, useRef, useState } from 'react';
import { classNames } from '../usePart.js';
import { initials } from './initials.js';

export interface AvatarProps {
  /** Whose face it is: gives the initials that stand in where there is no picture. */
  name: string;
  /** null, empty, or a picture that doesn't load: initials. */
  src?: string | null;
  /** m is 40 px, s is 24 px. */
  size?: 's' | 'm';
  /** circle for people, square for teams and companies. */
  shape?: 'circle' | 'square';
  className?: string;
}

/** Decoration, hidden from screen readers: the name stands beside it in words. */
export function Avatar({ name, src, size = 'm', shape = 'circle', className }: AvatarProps) {
  const [brokenSrc, setBrokenSrc] = useState<string>();
  const image = useRef<HTMLImageElement>(null);

  // In server-rendered HTML a picture can fail before React listens.
  useEffect(() => {
    if (src && image.current?.complete && image.current.naturalWidth === 0) setBrokenSrc(src);
  }, [src]);

  return (
    <span
      className={classNames('daybook-avatar', className)}
      data-size={size === 's' ? 's' : undefined}
      data-shape={shape === 'square' ? 'square' : undefined}
      aria-hidden="true"
    >
      {src && src !== brokenSrc ? (
        <img
          ref={image}
          className="daybook-avatar-image"
          src={src}
          alt=""
          decoding="async"
          referrerPolicy="no-referrer"
          onError={() => setBrokenSrc(src)}
        />
      ) : (
        initials(name)
      )}
    </span>
  );
}
