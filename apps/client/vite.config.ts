import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = process.env['PARLEY_SERVER'] ?? 'http://127.0.0.1:3000'

export default defineConfig({
  plugins: [react()],
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
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      // Not the short form: it would send the server's own Host, and the page's Origin would look foreign beside it.
      '/trpc': { target: server, ws: true },
      '/healthz': server,
      '/assets': server,
      '^/boards/[^/]+/updates': { target: server },
      '/collab': { target: server, ws: true },
      '/yjs': { target: server, ws: true },
    },
  },
})
