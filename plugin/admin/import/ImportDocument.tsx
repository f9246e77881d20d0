'use client'

import { Button, Drawer, useAuth, useModal } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useWords } from '../useWords.ts'
import { ImportForm } from './ImportForm.tsx'
import { useImporting } from './useImporting.ts'

const DRAWER = 'import-document'

/** Above the list of cases: makes a draft of a document. */
export function ImportDocument(): ReactNode {
  const { user } = useAuth()
  const { openModal } = useModal()
  const importing = useImporting()
  const say = useWords()
  if (user?.role === 'translator' || user?.role === 'partner') return null
  return (
    <div className="take-action-import" style={{ marginBlock: 'calc(var(--base) / 2)' }}>
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={() => openModal(DRAWER)}
        size="medium"
      >
        {say('Import a document…')}
      </Button>
      <Drawer slug={DRAWER} title={say('Import a document')}>
        <ImportForm drawer={DRAWER} importing={importing} />
      </Drawer>
    </div>
  )
}
