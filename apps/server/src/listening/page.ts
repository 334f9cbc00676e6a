import { emptyForm, lure, type Form } from './form.ts'
import type { Spoken } from './spoken.ts'
import { style } from './style.ts'

/** What a page asks: the link, and the contact point where it hangs. */
export type Asked = {
  spoken: Spoken
  brand: string | undefined
  question: Readonly<Record<string, string>>
  choices: readonly string[]
  stamp: string
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

/** A whole page: its own words in one language, all it needs inside it. */
const page = (spoken: Spoken, title: string, body: string): string => `<!doctype html>
<html lang="${spoken.tongue}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${safe(title)}</title>
<style>${style}</style>
</head>
<body><main>
${body}
</main></body>
</html>
`

/** The form; with what somebody wrote before and what is wrong with it, where it comes back to her. */
export function formPage(asked: Asked, form: Form = emptyForm, fault?: string): string {
  const { spoken, brand, stamp } = asked
  const { words } = spoken
  const title = brand === undefined ? words.title : words.asks(brand)
  const told = fault && `<p class="box fault" role="alert" id="fault">${safe(fault)}</p>`
  return page(
    spoken,
    fault ? `${fault} ${title}` : title,
    `<h1 dir="auto">${safe(title)}</h1>
<p class="soft">${safe(words.intro)}</p>
${told ?? ''}
<form method="post"${fault ? ' aria-describedby="fault"' : ''}>
${scoreField(spoken, form)}
${choiceField(asked, form)}
${textField(asked, form)}
${answerField(spoken, form)}
<div hidden><label for="${lure}">${safe(words.leaveEmpty)}</label><input id="${lure}" type="text" name="${lure}" tabindex="-1" autocomplete="off"></div>
<input type="hidden" name="sent" value="${safe(stamp)}">
<button>${safe(words.send)}</button>
</form>`,
  )
}

function scoreField({ words }: Spoken, form: Form): string {
  const one = (score: number) =>
    `<label><input type="radio" name="score" value="${score}"${ticked(form.score === score)}>${score}</label>`
  return `<fieldset><legend>${safe(words.score)}</legend>
<div class="scale">${Array.from({ length: 11 }, (_, score) => one(score)).join('')}</div>
<p class="ends"><span>${safe(words.least)}</span><span>${safe(words.most)}</span></p></fieldset>`
}

function choiceField({ choices, spoken: { words } }: Asked, form: Form): string {
  if (choices.length === 0) return ''
  const one = (choice: string) =>
    `<label class="tick"><input type="radio" name="choice" value="${safe(choice)}"${ticked(form.choice === choice)}><span dir="auto">${safe(choice)}</span></label>`
  return `<fieldset><legend>${safe(words.choices)}</legend><div>${choices.map(one).join('')}</div></fieldset>`
}

function textField({ question, spoken }: Asked, form: Form): string {
  const own = spoken.textOf(question)
  const lang = own ? ` lang="${safe(own.locale)}" dir="auto"` : ''
  return `<div><label class="above" for="text"${lang}>${safe(own?.text ?? spoken.words.question)}</label>
<textarea id="text" name="text" rows="5" maxlength="5000" dir="auto">${safe(form.text)}</textarea></div>`
}

const answerField = ({ words }: Spoken, form: Form): string =>
  `<div><label class="tick strong"><input type="checkbox" name="mayAnswer" aria-describedby="consent"${ticked(form.mayAnswer)}>${safe(words.mayAnswer)}</label>
<p class="soft" id="consent">${safe(words.consent)}</p>
<label class="above" for="address">${safe(words.address)}</label>
<input id="address" type="text" inputmode="email" name="address" maxlength="320" autocomplete="email" autocapitalize="off" spellcheck="false" value="${safe(form.address)}"></div>`

const ticked = (is: boolean): string => (is ? ' checked' : '')

/** After an answer: thanks, and what was already changed because of what others said. */
export function thanksPage(
  spoken: Spoken,
  thanks: string | undefined,
  more: { changed: readonly string[]; answers: boolean },
): string {
  const { words } = spoken
  const items = more.changed.map((one) => `<li dir="auto">${safe(one)}</li>`).join('')
  const changed = items && `<div class="box"><h2>${safe(words.changed)}</h2><ul>${items}</ul></div>`
  return page(
    spoken,
    words.thanks,
    `<h1>${safe(words.thanks)}</h1>
<p dir="auto">${safe(thanks ?? words.heard)}</p>
${more.answers ? `<p>${safe(words.willAnswer)}</p>` : ''}
${changed}`,
  )
}

/** Nothing can be answered here: why, in a sentence. */
export const plainPage = (spoken: Spoken, title: string, says: string): string =>
  page(spoken, title, `<h1>${safe(title)}</h1>\n<p>${safe(says)}</p>`)
