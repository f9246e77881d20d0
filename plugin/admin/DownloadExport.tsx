'use client'

import { Button, toast, useConfig, useForm, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useState } from 'react'
import { EXPORTS } from '../../collections/slugs.ts'
import { useWords } from './useWords.ts'

/** In Payload's form for exports: saves the file that it describes on the editor's machine. */
export function DownloadExport(): ReactNode {
  const { t } = useTranslation()
  const [isBusy, setBusy] = useState(false)
  const download = useDownload()
  const press = async () => {
    setBusy(true)
    await download()
    setBusy(false)
  }
  return (
    <Button disabled={isBusy} margin={false} onClick={press} size="medium" type="button">
      {t('upload:download')}
    </Button>
  )
}

function useDownload() {
  const { config } = useConfig()
  const { getData, setModified } = useForm()
  const say = useWords()
  return async (): Promise<void> => {
    const data = getData()
    const response = await fetch(
      formatAdminURL({ apiRoute: config.routes.api, path: `/${EXPORTS}/download` }),
      {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ data }),
      },
    ).catch(() => undefined)
    if (!response?.ok) {
      const answer = await response?.json().catch(() => undefined)
      toast.error(answer?.errors?.[0]?.message ?? say('The server did not answer. Try again.'))
      return
    }
    saveAs(await response.blob(), `${data.name || 'export'}-${data.collectionSlug}.csv`)
    // Nothing is lost by closing the form now.
    setModified(false)
  }
}

function saveAs(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser reads it after the press.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
