import { Component } from 'react'
import type { ReactNode } from 'react'

interface Props {
  /** What stands where the broken part stood. `retry` renders it anew. */
  fallback: (error: unknown, retry: () => void) => ReactNode
  children: ReactNode
}

interface State {
  broken: boolean
  error: unknown
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false, error: undefined }

  static getDerivedStateFromError(error: unknown): State {
    return { broken: true, error }
  }

  retry = () => this.setState({ broken: false, error: undefined })

  override render() {
    return this.state.broken ? this.props.fallback(this.state.error, this.retry) : this.props.children
  }
}
