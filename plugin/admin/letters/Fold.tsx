'use client'

import { type ReactNode, useState } from 'react'

/** A part of the desk that is opened, and only then drawn, when it is wanted. */
export function Fold({ title, children }: { title: string; children: ReactNode }): ReactNode {
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      style={{
        border: '1px solid var(--theme-elevation-150)',
        borderRadius: 'var(--style-radius-s)',
        padding: 'calc(var(--base) / 2)',
      }}
    >
      <summary style={{ cursor: 'pointer' }}>{title}</summary>
      <div
        style={{ display: 'grid', gap: 'calc(var(--base) / 2)', paddingBlockStart: 'var(--base)' }}
      >
        {isOpen ? children : null}
      </div>
    </details>
  )
}
