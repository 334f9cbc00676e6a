import '@fontsource-variable/hanken-grotesk/wght.css'
import '@fontsource-variable/literata/wght-italic.css'
import './tokens.css'
import './base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { keepPage } from './session/keep-page.ts'
import { applyTheme } from './ui/theme.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root to stand on.')

applyTheme()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)

// After the page has loaded: it comes first.
addEventListener('load', keepPage, { once: true })
