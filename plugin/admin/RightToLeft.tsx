'use client'

import type { ReactNode } from 'react'
import { OFF_SCREEN_STYLE } from './offScreenStyle.ts'

/** Around the whole admin: what its pages lack where they are read from right to left. */
export function RightToLeft({ children }: { children?: ReactNode }): ReactNode {
  return (
    <>
      <style href="take-action-right-to-left" precedence="medium">
        {OFF_SCREEN_STYLE}
      </style>
      {children}
    </>
  )
}
