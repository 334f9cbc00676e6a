import { createStore } from 'zustand/vanilla'

/** Whether the server is silent: the socket that brought its news broke, and no other stands yet. */
export const silence = createStore<boolean>(() => false)
