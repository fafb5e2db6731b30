'use client';
import { useContext } from 'react';
import { LaterParts } from './LaterParts.js';

type Name = 'ClockPart' | 'FormPart' | 'MovingPart' | 'SuccessPart' | 'WeekPart';

/** A part whose code comes with the later steps: nothing until then. */
export const laterPart = (name: Name) =>
  function LaterPart() {
    const { later } = useContext(LaterParts);
    if (!later) return null;
    const Part = later[name];
    return <Part />;
  };
