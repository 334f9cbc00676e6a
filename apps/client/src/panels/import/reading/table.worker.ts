import { readFile, type Brought } from './read-file.ts'

/** Reads on a thread of its own: whatever a file does there, the page stays alive, and nothing of it leaves the page. */
addEventListener('message', ({ data }: MessageEvent<Brought>) => {
  void readFile(data).then((answer) => postMessage(answer))
})
