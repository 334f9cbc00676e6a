const marks: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }

/** The frame by which another page shows a link; its name is read aloud there, and can close no tag. */
export const frameOf = (url: string, name: string): string =>
  `<iframe src="${url}" title="${name.replace(/[&"<>]/g, (mark) => marks[mark] ?? '')}" width="100%" height="600" style="border: 0" loading="lazy" referrerpolicy="no-referrer"></iframe>`
