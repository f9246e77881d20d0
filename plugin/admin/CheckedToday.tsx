'use client'

import { Button, toast, useAuth, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useState } from 'react'
import { asSaved } from './manyFields.ts'
import { useWords } from './useWords.ts'

/** Notes by one press that what is kept was checked today, and by whom. */
export function CheckedToday(): ReactNode {
  const { id, isTrashed } = useDocumentInfo()
  const { user } = useAuth()
  const say = useWords()
  const [isBusy, setBusy] = useState(false)
  const check = useCheck()
  if (!id || isTrashed || user?.role === 'translator') return null
  const press = async () => {
    setBusy(true)
    await check()
    setBusy(false)
  }
  return (
    <div className="field-type">
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        margin={false}
        onClick={press}
        size="medium"
      >
        {say('Checked today')}
      </Button>
    </div>
  )
}

/** Writes both fields on the server, and shows them in the form without touching what is being written there. */
function useCheck() {
  const { config } = useConfig()
  const { id, collectionSlug, ...document } = useDocumentInfo()
  const { dispatchFields, getField } = useForm()
  const say = useWords()
  return async (): Promise<void> => {
    const path = `/${collectionSlug}/${id}/checked` as const
    const response = await fetch(formatAdminURL({ apiRoute: config.routes.api, path }), {
      method: 'POST',
      credentials: 'include',
    }).catch(() => undefined)
    const answer = await response?.json().catch(() => undefined)
    if (!response?.ok) {
      toast.error(answer?.errors?.[0]?.message ?? say('The server did not answer. Try again.'))
      return
    }
    // Else the form would take this press for somebody else's change. Where there was one, it must warn.
    if (answer.wasUpdatedAt === document.data?.updatedAt) {
      const { updatedAt, checkedOn, checkedBy } = answer
      document.setData({ ...document.data, updatedAt, checkedOn, checkedBy })
      document.setLastUpdateTime(Date.parse(updatedAt))
      document.incrementVersionCount()
    }
    const { checkedOn, checkedBy } = answer
    dispatchFields(asSaved({ checkedOn, checkedBy }, getField))
    toast.success(say('It is noted that you checked this today.'))
  }
}
