// Before the router: a step of the history has its name by the time anybody hears of it.
import './session/entry.ts'
import '@fontsource-variable/hanken-grotesk/wght.css'
import '@fontsource-variable/literata/wght-italic.css'
import './tokens.css'
import './base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { keepPage } from './session/keep-page.ts'
import { applyTheme } from './ui/theme.ts'
import { speak } from './words/words.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root to stand on.')

// After the page has loaded: it comes first.
addEventListener('load', keepPage, { once: true })

/** No await of the module’s own: another language is a file that may need this one, and each would wait for the other. */
async function begin(place: HTMLElement): Promise<void> {
  await speak()
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}

applyTheme()
void begin(root)
