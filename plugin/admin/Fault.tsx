'use client'

import type { ReactNode } from 'react'

/** What went wrong, or is about to have great effect; legible in both themes, which Payload's red banner is not. */
export function Fault({ children }: { children: ReactNode }): ReactNode {
  return (
    <div
      style={{
        background: 'var(--theme-error-50)',
        borderInlineStart: '4px solid var(--theme-error-500)',
        color: 'var(--theme-text)',
        marginBlockEnd: 'var(--base)',
        padding: 'calc(var(--base) / 2)',
      }}
    >
      {children}
    </div>
  )
}
