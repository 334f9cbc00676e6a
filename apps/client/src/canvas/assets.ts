import type { TLAssetStore } from 'tldraw'
import { z } from 'zod'
import { tongue } from './tongue.ts'

const Kept = z.object({ hash: z.string(), url: z.string().startsWith('/assets/') })

/** What a board takes as a picture. SVG may carry scripts, and is refused. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const

export const isPicture = (file: File): boolean => (pictureTypes as readonly string[]).includes(file.type)

/** Pictures live on the server: the board holds their address, never their bytes. */
export const picturesFor = (board: string): TLAssetStore => ({
  async upload(_asset, file, signal) {
    const { canvas } = tongue.words
    if (!isPicture(file)) throw new Error(canvas.notAPicture)
    const address = `/assets?board=${encodeURIComponent(board)}`
    const answer = await fetch(address, {
      method: 'PUT',
      body: file,
      headers: { 'content-type': file.type },
      ...(signal && { signal }),
    })
    if (!answer.ok) throw new Error(canvas.pictureFailed)
    return { src: Kept.parse(await answer.json()).url }
  },
})
