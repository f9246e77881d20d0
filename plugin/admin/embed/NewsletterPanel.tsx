'use client'

import { Banner, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useEffect, useState } from 'react'
import { useWords } from '../useWords.ts'
import { Code } from './Code.tsx'
import { Picture } from './Picture.tsx'
import { Lead, type PanelProps } from './panels.tsx'

/** The case as a table for a newsletter, as the public has it. */
export function NewsletterPanel({ embedded, chosen }: PanelProps): ReactNode {
  const block = useBlock(embedded.slug, chosen.lang || embedded.defaultLang)
  const [needed, setNeeded] = useState<number>()
  const say = useWords()
  return (
    <>
      <Lead>
        {say(
          'For newsletters by mail. Mail programs show neither boxes nor frames, but this table, in which nothing is loaded. It stays as it was sent; its button leads to the page of the case, which tells what holds then. Of the choices above the language alone counts here.',
        )}
      </Lead>
      <div aria-live="polite">
        {block === '' ? (
          <Banner type="warning">
            {say(
              'There is no newsletter block now: the case is not public, or the server did not answer.',
            )}
          </Banner>
        ) : null}
      </div>
      {block ? (
        <>
          <Code
            code={block}
            hint={say('Into the HTML of the newsletter.')}
            label={say('The table')}
          />
          <Picture needed={needed} onNeeded={setNeeded} reserved={0} snippet={block} width={600} />
        </>
      ) : null}
    </>
  )
}

/** Undefined while it is asked for, empty where it is not to be had. */
function useBlock(slug: string, lang: string): string | undefined {
  const { config } = useConfig()
  const [block, setBlock] = useState<string>()
  useEffect(() => {
    const abort = new AbortController()
    const path = `/take-action/v1/cases/${encodeURIComponent(slug)}/newsletter?lang=${encodeURIComponent(lang)}`
    const url = formatAdminURL({ apiRoute: config.routes.api, path: path as `/${string}` })
    fetch(url, { credentials: 'omit', signal: abort.signal })
      .then(async (response) => setBlock(response.ok ? bodyOf(await response.text()) : ''))
      .catch(() => abort.signal.aborted || setBlock(''))
    return () => abort.abort()
  }, [config.routes.api, slug, lang])
  return block
}

/** As the server wrote it: a browser's own writing of it would differ. */
function bodyOf(page: string): string {
  return (/<body>(.*)<\/body>/s.exec(page)?.[1] ?? '').trim()
}
