/** What benches use of it: its own types are not named where TypeScript looks for them. */
declare module '@y/websocket-server/utils' {
  import type { IncomingMessage } from 'node:http'
  import type { WebSocket } from 'ws'
  import type { Doc } from 'yjs'

  export function getYDoc(name: string): Doc
  export function setupWSConnection(socket: WebSocket, request: IncomingMessage): void
}
