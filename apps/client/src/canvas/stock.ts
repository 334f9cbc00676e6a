import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite'
import type { TldrawProps } from 'tldraw'
import { pictureTypes } from './assets.ts'

const all = getAssetUrlsByImport()
// No films and maps are embedded here, so their pictures are not fetched either; left out, they would come from afar.
const noIcons = Object.fromEntries(Object.keys(all.embedIcons).map((name) => [name, '']))

/** What tldraw is told on every canvas. Of one identity for good: it begins anew where these change. */
export const stock = {
  assetUrls: { ...all, embedIcons: noIcons },
  options: { maxPages: 1, maxShapesPerPage: 60_000, createTextOnCanvasDoubleClick: false },
  // Left to itself, the caret goes to the start once the field has settled, into the middle of what was typed meanwhile.
  textOptions: { tipTapConfig: { autofocus: 'end' } },
  embeds: [],
  acceptedImageMimeTypes: pictureTypes,
  acceptedVideoMimeTypes: [],
} satisfies Partial<TldrawProps>
