'use client';
import { Component, type ReactNode } from 'react';

interface Props {
  /** What can't work may work with other props: with another number it is tried again. */
  turn: number;
  onBroken: (error: unknown) => void;
  children: ReactNode;
}

/** Keeps a mistake in one element's props from taking its neighbours along: they share a React root. */
export class ElementBoundary extends Component<Props, { error: unknown; turn: number }> {
  override state: { error: unknown; turn: number } = { error: null, turn: this.props.turn };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  static getDerivedStateFromProps({ turn }: Props, state: { error: unknown; turn: number }) {
    return turn === state.turn ? null : { error: null, turn };
  }

  override componentDidCatch(error: unknown) {
    this.props.onBroken(error);
  }

  override render() {
    return this.state.error === null ? this.props.children : null;
  }
}
