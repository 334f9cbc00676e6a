const round = { all: 14, record: 5, speaking: 2 } as const

/** A card’s outline: the corner at which it speaks is nearly square. `we` speak at the end, `they` at the start. */
export function outlineOf(voice: string, w: number, h: number): string {
  const all = voice === 'record' ? round.record : round.all
  const end = voice === 'we' || voice === 'both' ? round.speaking : all
  const start = voice === 'they' || voice === 'both' ? round.speaking : all
  const corner = (r: number, x: number, y: number) => `a${r} ${r} 0 0 1 ${x} ${y}`
  return [
    `M${all} 0H${w - all}`,
    corner(all, all, all),
    `V${h - end}`,
    corner(end, -end, end),
    `H${start}`,
    corner(start, -start, -start),
    `V${all}`,
    corner(all, all, -all),
    'z',
  ].join('')
}
