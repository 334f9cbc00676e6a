import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const server = process.env['PARLEY_SERVER'] ?? 'http://127.0.0.1:3000'

// Left to itself, the bundler cuts a file for every set of parts that share something, and a board asks for 260 of
// them. Each file holds what stands on the same floor; what only one part needs stays with that part, and so do the
// words of another language.
const groups = [
  { name: 'first', tags: ['$initial' as const], priority: 5 },
  { name: 'ui', test: /client\/src\/(ui|words)\//, minShareCount: 4, priority: 4 },
  {
    name: 'model',
    test: /model\/src\/(?!rules|metrics|difference|filter|tables|tongue\/de)/,
    minShareCount: 2,
    priority: 3,
  },
  { name: 'rules', test: /model\/src\/(?!tongue\/de)/, minShareCount: 2, priority: 2 },
  { name: 'page', test: /client\/src\/(session|panels|views)\//, minShareCount: 2, priority: 1 },
]

/** For `public/keeper.js`: every script and stylesheet of the page, so that each view opens while the server is away. */
const listFiles: Plugin = {
  name: 'list-files',
  generateBundle(_options, bundle) {
    const files = Object.keys(bundle).filter((file) => /\.(js|css)$/.test(file))
    this.emitFile({
      type: 'asset',
      fileName: 'files.json',
      source: JSON.stringify(files.map((file) => `/${file}`)),
    })
  },
}

export default defineConfig({
  plugins: [react(), listFiles],
  // Two copies of either would each keep their own state: hooks fail, and Yjs types stop being recognised.
  resolve: { dedupe: ['yjs', 'react', 'react-dom'] },
  // The asset list is nothing but file imports, which the optimiser cannot follow.
  optimizeDeps: { exclude: ['@tldraw/assets'] },
  build: {
    outDir: process.env['PARLEY_OUT'] ?? 'dist',
    emptyOutDir: true,
    // `/assets` is where the server keeps people's images.
    assetsDir: 'static',
    // An inlined asset would be a data: address, which the page's policy forbids for fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2500,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      // Not the short form: it would send the server's own Host, and the page's Origin would look foreign beside it.
      '/trpc': { target: server, ws: true },
      '/healthz': server,
      '/assets': server,
      '^/boards/[^/]+/updates': { target: server },
      '^/data-sets/[^/]+/(people|purchases|part|export)': { target: server },
      '/collab': { target: server, ws: true },
      '/yjs': { target: server, ws: true },
    },
  },
})
