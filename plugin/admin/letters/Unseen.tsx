'use client'

import { useTranslation } from '@payloadcms/ui'
import type { CSSProperties, ReactNode } from 'react'

const UNSEEN: CSSProperties = {
  blockSize: 1,
  clipPath: 'inset(50%)',
  inlineSize: 1,
  overflow: 'hidden',
  position: 'absolute',
  whiteSpace: 'nowrap',
}

/** Words for screen readers alone, in the language of the admin. */
export function Unseen({ children }: { children: string }): ReactNode {
  const { i18n } = useTranslation()
  return (
    <span lang={i18n.language} style={UNSEEN}>
      {` ${children} `}
    </span>
  )
}
