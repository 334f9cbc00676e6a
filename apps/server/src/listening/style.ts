import { createHash } from 'node:crypto'

/** The one stylesheet of a listening page, inside it: no second request on a slow phone. The colours are the board’s own tokens. */
export const style = `
:root{color-scheme:light dark;--table:#f1f0ec;--paper:#fdfcfb;--ink:#221d18;--soft:#544f49;--line:#828078;--act:#2a4696;--on-act:#fdfdfe;--error:#b12725}
@media(prefers-color-scheme:dark){:root{--table:#141210;--paper:#201d1a;--ink:#eeede8;--soft:#b8b5af;--line:#817a73;--act:#9fb7f7;--on-act:#0d152e;--error:#f38a7f}}
*{box-sizing:border-box}
body{margin:0;background:var(--table);color:var(--ink);font:1.0625rem/1.5 system-ui,sans-serif}
main{max-width:34rem;margin:0 auto;padding:1.25rem 1rem 3rem}
h1{font:650 1.75rem/1.2 system-ui,sans-serif;letter-spacing:-.015em;margin:.5rem 0 .25rem;overflow-wrap:anywhere}
h2{font-size:1.0625rem;margin:0}
p{margin:.5rem 0}
p+.above{margin-top:1rem}
.soft,.ends{color:var(--soft)}
form>*,.box{background:var(--paper);border:1px solid color-mix(in srgb,var(--line) 40%,transparent);border-radius:.875rem;padding:1rem;margin:1rem 0 0}
fieldset{min-width:0}
legend{float:left;width:100%;padding:0;margin:0 0 .75rem;font-weight:600}
legend+*{clear:both}
.scale{display:grid;grid-template-columns:repeat(11,minmax(0,1fr));gap:.25rem}
.scale label{position:relative;display:grid;place-items:center;min-height:2.75rem;border:1.5px solid var(--line);border-radius:.5rem;font-weight:600;cursor:pointer}
.scale input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.scale label:has(:checked){background:var(--act);border-color:var(--act);color:var(--on-act)}
.ends{display:flex;justify-content:space-between;gap:1rem;margin:.5rem 0 0;font-size:.875rem}
@media(max-width:30rem){.scale{grid-template-columns:repeat(6,minmax(0,1fr))}}
.above{display:block;font-weight:600;margin:0 0 .5rem}
textarea,input[type=text]{width:100%;padding:.75rem;border:1.5px solid var(--line);border-radius:.5rem;background:var(--paper);color:inherit;font:inherit}
textarea{min-height:8rem;resize:vertical}
.tick{display:flex;gap:.75rem;align-items:start;padding:.5rem 0;cursor:pointer}
.tick input{flex:none;width:1.375rem;height:1.375rem;margin:.0625rem 0 0;accent-color:var(--act)}
.tick.strong{font-weight:600}
button{display:block;width:100%;min-height:3.25rem;border:0;background:var(--act);color:var(--on-act);font:600 1.125rem/1 system-ui,sans-serif;cursor:pointer}
:focus-visible,.scale label:has(:focus-visible){outline:3px solid var(--act);outline-offset:3px}
@supports selector(:has(*)){form>*:has([name=mayAnswer]:not(:checked))>:is([for=address],#address){display:none}}
.fault{border-color:var(--error);color:var(--error);font-weight:600}
ul{margin:.5rem 0 0;padding:0 0 0 1.25rem}
[hidden]{display:none}
@media(forced-colors:active){.scale label:has(:checked){outline:4px solid}}
`

const hash = createHash('sha256').update(style).digest('base64')

/** No script, no cookie, no second request: what a listening page may do is to show itself and to send its form. */
export const pageHeaders = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'style-src': [`'sha256-${hash}'`],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
      'base-uri': ["'none'"],
    },
  },
}
