/** At the edge of the canvas, where no card and none of its dots lies: boards may have been moved to anywhere. */
export function emptyPlace(canvas: Element): { x: number; y: number } {
  const { left, top, height } = canvas.getBoundingClientRect()
  for (const x of [4, 60, 120, 240])
    for (let down = 0; down < height - 200; down += 30) {
      const place = { x: left + x, y: top + 100 + ((300 + down) % (height - 200)) }
      const hit = document.elementFromPoint(place.x, place.y)
      if (hit && canvas.contains(hit) && !hit.closest('.tl-shape')) return place
    }
  throw new Error('There is no empty place on the canvas.')
}
