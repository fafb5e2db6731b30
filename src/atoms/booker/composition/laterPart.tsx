'use client';
import { useContext } from 'react';
import { LaterParts } from './LaterParts.js';

export interface LaterPartProps {
  name: 'FormPart' | 'MovingPart' | 'SuccessPart' | 'WeekPart';
}

/** A part whose code comes with the later steps: nothing until then. */
export function LaterPart({ name }: LaterPartProps) {
  const { later } = useContext(LaterParts);
  if (!later) return null;
  const Part = later[name];
  return <Part />;
}
