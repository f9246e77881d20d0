'use client'

import { Banner, Gutter, SetDocumentStepNav, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { CASES } from '../../../collections/slugs.ts'
import type { EmbeddedCase } from '../../snippets/embeddedCase.ts'
import { Fault } from '../Fault.tsx'
import { useWords } from '../useWords.ts'
import { ChoicesForm, type Chosen } from './ChoicesForm.tsx'
import { NewsletterPanel } from './NewsletterPanel.tsx'
import { FramePanel, LinkPanel, type PanelProps, ScriptPanel, WordPressPanel } from './panels.tsx'
import { Tabs } from './Tabs.tsx'

/** The tab “Embed” of a case: what a partner pastes, for each kind of site, and how it will look. */
export function EmbedView(): ReactNode {
  const { id } = useDocumentInfo()
  const { embedded, fault } = useEmbedded(id)
  const say = useWords()
  return (
    <main className="take-action-embed">
      <SetDocumentStepNav
        collectionSlug={CASES}
        id={id}
        pluralLabel={say('Cases')}
        useAsTitle="title"
        view={say('Embed')}
      />
      <Gutter>
        <div style={{ paddingBlock: 'calc(var(--base) * 1.5)' }}>
          <div aria-live="polite">{fault ? <Fault>{fault}</Fault> : null}</div>
          {embedded ? <Embedding embedded={embedded} /> : null}
        </div>
      </Gutter>
    </main>
  )
}

const PANELS: Record<string, ComponentType<PanelProps>> = {
  script: ScriptPanel,
  frame: FramePanel,
  wordpress: WordPressPanel,
  link: LinkPanel,
  newsletter: NewsletterPanel,
}

function Embedding({ embedded }: { embedded: EmbeddedCase }): ReactNode {
  const [tab, setTab] = useState('script')
  const [chosen, setChosen] = useState<Chosen>({
    lang: '',
    theme: 'auto',
    accent: embedded.accent ?? '',
    partner: '',
    country: '',
    column: '320',
  })
  const say = useWords()
  const Panel = PANELS[tab] ?? ScriptPanel
  const labels = {
    script: say('Script'),
    frame: say('Frame (iframe)'),
    wordpress: say('WordPress'),
    link: say('Plain link'),
    newsletter: say('Newsletter'),
  }
  return (
    <>
      {embedded.isPublic ? null : (
        <Banner type="warning">
          {say(
            'This case is not public: readers see it in what you hand out only after it is published. Its address can still change until then, and a snippet does not follow.',
          )}
        </Banner>
      )}
      {embedded.isListed ? null : (
        <Banner type="info">
          {say(
            'This case is unlisted. Whoever has its address may embed it; it still stands in no list, feed or search engine.',
          )}
        </Banner>
      )}
      <ChoicesForm chosen={chosen} embedded={embedded} onChange={setChosen} />
      <Tabs
        chosen={tab}
        label={say('Kinds of snippets')}
        onChoose={setTab}
        tabs={Object.entries(labels).map(([key, label]) => ({ key, label }))}
      >
        <Panel chosen={chosen} embedded={embedded} key={tab} />
      </Tabs>
    </>
  )
}

interface Answer {
  embedded?: EmbeddedCase
  /** Why there is nothing to hand out. */
  fault?: string
}

function useEmbedded(id: number | string | undefined): Answer {
  const { config } = useConfig()
  const [answer, setAnswer] = useState<Answer>({})
  const say = useWords()
  const failed = say('The server did not answer. Load the page again.')
  useEffect(() => {
    const abort = new AbortController()
    const path = `/${CASES}/${id}/embed` as const
    const url = formatAdminURL({ apiRoute: config.routes.api, path })
    fetch(url, { credentials: 'include', signal: abort.signal })
      .then(async (response) => {
        const body = await response.json()
        const fault = body.errors?.[0]?.message ?? failed
        setAnswer(response.ok ? { embedded: body } : { fault })
      })
      .catch(() => abort.signal.aborted || setAnswer({ fault: failed }))
    return () => abort.abort()
  }, [config.routes.api, id, failed])
  return answer
}
