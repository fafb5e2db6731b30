'use client';
import { type ComponentType, useEffect, useState } from 'react';
import { Skeleton } from '../../../../../ui/display/Skeleton.js';
import type { HoursPictureProps } from './HoursPicture.js';

/** A week of those hours, whose code is fetched after the tab; where it can't be, the line of hours has to do. */
export function LatePicture(props: HoursPictureProps) {
  const [picture, setPicture] = useState<{ View: ComponentType<HoursPictureProps> } | 'failed' | null>(null);
  useEffect(() => {
    let isCurrent = true;
    import('./HoursPicture.js').then(
      ({ HoursPicture }) => isCurrent && setPicture({ View: HoursPicture }),
      () => isCurrent && setPicture('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  if (picture === 'failed') return null;
  return picture ? <picture.View {...props} /> : <Skeleton shape="block" />;
}
