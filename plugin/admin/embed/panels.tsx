'use client'

import type { ReactNode } from 'react'
import type { Choices } from '../../snippets/choices.ts'
import type { EmbeddedCase } from '../../snippets/embeddedCase.ts'
import { frameSnippet } from '../../snippets/frameSnippet.ts'
import { linkSnippet, pageAddress } from '../../snippets/linkSnippet.ts'
import { framePolicy, scriptPolicy, styleRule, TRUSTED_TYPES } from '../../snippets/policyLines.ts'
import { preloadLine, scriptSnippet } from '../../snippets/scriptSnippet.ts'
import { wordpressBlock, wordpressShortcode } from '../../snippets/wordpressSnippets.ts'
import { useWords } from '../useWords.ts'
import type { Chosen } from './ChoicesForm.tsx'
import { Code } from './Code.tsx'
import { Pictures } from './Pictures.tsx'

export interface PanelProps {
  embedded: EmbeddedCase
  chosen: Chosen
}

export function ScriptPanel({ embedded, chosen }: PanelProps): ReactNode {
  const say = useWords()
  return (
    <Pictures chosen={chosen} write={(choices) => scriptSnippet(embedded, choices)}>
      {(snippet, choices) => (
        <>
          <Lead>
            {say(
              'For sites whose editors may paste HTML with a script. It is the whole box: it grows with what is in it, follows the look of the page, and opens the reader’s own mail program.',
            )}
          </Lead>
          <Code code={snippet} label={say('The tag')} />
          <Code
            code={preloadLine(embedded, choices)}
            hint={say(
              'Into the head of the page, so that the card stands there sooner. The language in it must be the one that the box will have.',
            )}
            label={say('Faster')}
          />
          <Code
            code={scriptPolicy(embedded)}
            hint={say(
              'For sites with a Content-Security-Policy: what it must allow, added to what stands there.',
            )}
            label={say('Policy')}
          />
          <Code
            code={TRUSTED_TYPES}
            hint={say('Only where the policy lists trusted types.')}
            label={say('Policy for trusted types')}
          />
          <Code
            code={styleRule(choices)}
            hint={say(
              'Only where the policy forbids inline styles: into the style sheet of the site, in place of the tag’s own.',
            )}
            label={say('Style rule')}
          />
        </>
      )}
    </Pictures>
  )
}

export function FramePanel({ embedded, chosen }: PanelProps): ReactNode {
  const say = useWords()
  // A frame takes the organisation's colour by itself, and a later one too.
  const accent = chosen.accent === embedded.accent ? '' : chosen.accent
  return (
    <Pictures chosen={{ ...chosen, accent }} write={(choices) => frameSnippet(embedded, choices)}>
      {(snippet) => (
        <>
          <Lead>
            {say(
              'For sites that let no script of others into their pages. Where even the small script below the frame is taken out, the frame scrolls by itself. “As the page around it” is light here: no frame sees the page around it.',
            )}
          </Lead>
          <Code code={snippet} label={say('The frame')} />
          <Code
            code={framePolicy(embedded, embedded.frameScriptHash)}
            hint={say(
              'For sites with a Content-Security-Policy: what it must allow, added to what stands there.',
            )}
            label={say('Policy')}
          />
        </>
      )}
    </Pictures>
  )
}

export function WordPressPanel({ embedded, chosen }: PanelProps): ReactNode {
  const say = useWords()
  return (
    <Pictures
      chosen={{ ...chosen, accent: '' }}
      write={(choices) => scriptSnippet(embedded, choices)}
    >
      {(_, choices) => (
        <>
          <Lead>
            {say(
              'For sites that run on WordPress. With the plugin “Take Action” each of these becomes the real box, in the colour that stands in the settings of that site. Without it the address alone becomes a card that leads to the page of the case.',
            )}
          </Lead>
          <Code
            code={pageAddress(embedded, choices)}
            hint={say(
              'On a line of its own. WordPress makes the case of it, with the plugin or without.',
            )}
            label={say('The address alone')}
          />
          <Code
            code={wordpressBlock(embedded, choices)}
            hint={say(
              'With the plugin: pasted into the code editor, it is the block “Take Action”.',
            )}
            label={say('The block')}
          />
          <Code
            code={wordpressShortcode(embedded, choices)}
            hint={say('With the plugin: for the classic editor.')}
            label={say('The shortcode')}
          />
        </>
      )}
    </Pictures>
  )
}

export function LinkPanel({ embedded, chosen }: PanelProps): ReactNode {
  const choices: Choices = { ...chosen, height: 1 }
  const say = useWords()
  return (
    <>
      <Lead>
        {say(
          'For messages, social media and print, and for every site that can show nothing else. It leads to the page of the case, on which every letter can be read and sent, without JavaScript too. Nothing in the address tells who shared it. Of the choices above the language alone counts here.',
        )}
      </Lead>
      <Code code={pageAddress(embedded, choices)} label={say('The address')} />
      <Code code={linkSnippet(embedded, choices)} label={say('The link in HTML')} />
      <p>
        <a href={pageAddress(embedded, choices)} rel="noopener noreferrer" target="_blank">
          {say('See the page of the case (in a new tab)')}
        </a>
      </p>
    </>
  )
}

export function Lead({ children }: { children: ReactNode }): ReactNode {
  return <p style={{ marginBlock: '0 var(--base)', maxInlineSize: '50rem' }}>{children}</p>
}
