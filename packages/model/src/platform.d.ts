// The little that the browser and Node have alike and that the model may use. Their own type libraries stay out, so
// that nothing of the page, the file system or the network can slip in.
declare var crypto: { getRandomValues<T extends Uint8Array>(array: T): T; randomUUID(): string }
declare function structuredClone<T>(value: T): T
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>
}
declare class TextDecoder {
  constructor(encoding?: string, options?: { fatal?: boolean })
  decode(bytes: Uint8Array): string
}
declare const console: { log(...parts: readonly unknown[]): void }
