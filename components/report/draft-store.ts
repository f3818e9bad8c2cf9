import { useSyncExternalStore } from 'react'

export interface DraftOrigin {
  country: string
  places: string
}

/** Everything that is typed. `crisis`: null untouched, '' none, NEW_CRISIS a new one, else an id. */
export interface Draft {
  text: string
  title: string
  publisher: string
  published: string
  url: string
  crisis: string | null
  name: string
  firstDay: string
  origins: DraftOrigin[]
}

export const NEW_CRISIS = '+'

const EMPTY: Draft = {
  text: '',
  title: '',
  publisher: '',
  published: '',
  url: '',
  crisis: null,
  name: '',
  firstDay: '',
  origins: [{ country: '', places: '' }],
}

const KEY = 'corridor.new-report'
const listeners = new Set<() => void>()
let draft: Draft | null = null

// Kept for this tab alone: a pasted article must survive a reload, not the end of the session.
function read(): Draft {
  if (draft) return draft
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Draft>
    draft = { ...EMPTY, ...kept }
  } catch {
    draft = EMPTY
  }
  return draft
}

function write(next: Draft) {
  draft = next
  try {
    sessionStorage.setItem(KEY, JSON.stringify(next))
  } catch {
    // A full or forbidden storage costs only the draft after a reload, not the page.
  }
  for (const tell of listeners) tell()
}

export const changeDraft = (patch: Partial<Draft>) => write({ ...read(), ...patch })
export const clearDraft = () => write(EMPTY)

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The draft of this tab; the server renders it empty. */
export const useDraft = (): Draft => useSyncExternalStore(subscribe, read, () => EMPTY)
