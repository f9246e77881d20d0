'use client'

import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'

export interface TabItem {
  key: string
  label: string
}

interface Props {
  label: string
  tabs: TabItem[]
  chosen: string
  onChoose: (key: string) => void
  children: ReactNode
}

/** Tabs as the ARIA practices have them: one stop of the Tab key, arrows to go between them. */
export function Tabs({ label, tabs, chosen, onChoose, children }: Props): ReactNode {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const go = (event: KeyboardEvent) => {
    const index = nextIndex(event, tabs)
    const next = index === undefined ? undefined : tabs[index]
    if (!next) return
    event.preventDefault()
    onChoose(next.key)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index ?? 0]?.focus()
  }
  return (
    <div>
      <div aria-label={label} ref={list} role="tablist" style={LIST}>
        {tabs.map(({ key, label }) => (
          <button
            aria-controls={`${id}-panel`}
            aria-selected={key === chosen}
            id={`${id}-${key}`}
            key={key}
            onClick={() => onChoose(key)}
            onKeyDown={go}
            role="tab"
            style={key === chosen ? CHOSEN : TAB}
            tabIndex={key === chosen ? 0 : -1}
            type="button"
          >
            {label}
          </button>
        ))}
      </div>
      <div
        aria-labelledby={`${id}-${chosen}`}
        id={`${id}-panel`}
        role="tabpanel"
        style={{ paddingBlockStart: 'var(--base)' }}
      >
        {children}
      </div>
    </div>
  )
}

/** Where a key leads; the arrows follow the direction of writing. */
function nextIndex({ key, currentTarget }: KeyboardEvent, tabs: TabItem[]): number | undefined {
  const { id } = currentTarget
  const at = tabs.findIndex((tab) => id.endsWith(`-${tab.key}`))
  const forward = getComputedStyle(currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  if (key === 'Home') return 0
  if (key === 'End') return tabs.length - 1
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined
  return (at + (key === forward ? 1 : tabs.length - 1)) % tabs.length
}

const LIST = {
  borderBlockEnd: '1px solid var(--theme-elevation-150)',
  display: 'flex',
  flexWrap: 'wrap',
  gap: 'calc(var(--base) * 0.25)',
} as const

const TAB = {
  background: 'none',
  border: 0,
  borderBlockEnd: '3px solid transparent',
  color: 'var(--theme-elevation-800)',
  cursor: 'pointer',
  fontFamily: 'inherit',
  fontSize: 'inherit',
  fontWeight: 400,
  padding: 'calc(var(--base) * 0.5) calc(var(--base) * 0.75)',
} as const

const CHOSEN = {
  ...TAB,
  borderBlockEnd: '3px solid var(--theme-elevation-800)',
  fontWeight: 600,
} as const
