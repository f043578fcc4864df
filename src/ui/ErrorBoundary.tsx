import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** What stands in place of the broken part. */
  fallback: ReactNode;
  children: ReactNode;
}

/** Keeps a fault inside: its children are replaced by the fallback, and the rest of the page lives on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
