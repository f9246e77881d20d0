// biome-ignore-all lint/correctness/noComponentHookFactories: a script without a build has no module level.

/** The block in the editor: a field for the case, then what the CMS says of it. Runs as it is, without a build. */
;(() => {
  const { createBlock, registerBlockType } = wp.blocks
  const { InspectorControls, useBlockProps } = wp.blockEditor
  const { Button, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } =
    wp.components
  const { createElement: h, useEffect, useState } = wp.element
  const { __, sprintf } = wp.i18n
  const { origins } = window.takeActionSettings

  const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

  /** A case out of what an author typed: its slug, or its address. Undefined where it is neither. */
  function readCase(typed) {
    const text = typed.trim()
    if (SLUG.test(text)) return { case: text, url: '' }
    const address = URL.canParse(text) ? new URL(text) : undefined
    const [, slug = ''] = /^\/act\/([^/]+)\/?$/.exec(address?.pathname ?? '') ?? []
    if (!SLUG.test(slug)) return undefined
    const lang = address.searchParams.get('lang')
    const url = address.origin === origins[0] ? '' : address.origin
    return { case: slug, url, ...(lang && { lang }) }
  }

  /** Asks the CMS for a case, in the editor's browser; gives a sentence about it. */
  async function askFor(origin, slug, lang) {
    if (!origins.length) {
      return __(
        'No CMS is set yet. An administrator does that in Settings → Take Action.',
        'take-action',
      )
    }
    if (!origins.includes(origin)) {
      return sprintf(
        /* translators: %s: an address */
        __(
          'Boxes from “%s” are not allowed here. An administrator can add it in Settings → Take Action.',
          'take-action',
        ),
        origin,
      )
    }
    const query = lang ? `?lang=${encodeURIComponent(lang)}` : ''
    const answer = await fetch(`${origin}/api/take-action/v1/cases/${slug}${query}`)
    if (answer.status === 404) {
      /* translators: %s: slug of a case */
      return sprintf(__('The CMS has no public case “%s”.', 'take-action'), slug)
    }
    if (!answer.ok) throw new Error(`${answer.status}`)
    return inWords(await answer.json())
  }

  function inWords({ title, state, deadline }) {
    if (state === 'open' && deadline) {
      /* translators: 1: title of a case, 2: a day */
      return sprintf(__('%1$s · letters until %2$s', 'take-action'), title, deadline.date)
    }
    const states = {
      open: __('open', 'take-action'),
      closed: __('closed', 'take-action'),
      stopped: __('stopped', 'take-action'),
    }
    return `${title} · ${states[state] ?? state}`
  }

  /** The sentence about the case, asked for again whenever the case is another one. */
  function useSentence({ case: slug, url, lang }) {
    const [sentence, setSentence] = useState('')
    useEffect(() => {
      let isCurrent = true
      const origin = url && URL.canParse(url) ? new URL(url).origin : url || origins[0]
      setSentence(__('Asking the CMS …', 'take-action'))
      askFor(origin, slug, lang)
        .catch(() => __('The CMS cannot be reached at the moment.', 'take-action'))
        .then((answer) => isCurrent && setSentence(answer))
      return () => {
        isCurrent = false
      }
    }, [slug, url, lang])
    return sentence
  }

  function Question({ setAttributes }) {
    const [typed, setTyped] = useState('')
    const [isWrong, setIsWrong] = useState(false)
    const submit = (event) => {
      event.preventDefault()
      const found = readCase(typed)
      setIsWrong(!found)
      if (found) setAttributes(found)
    }
    const wrong = __('That is neither a slug nor the address of a case.', 'take-action')
    return h(
      Placeholder,
      { label: 'Take Action' },
      h(
        'form',
        { onSubmit: submit },
        h(TextControl, {
          label: __('Address or slug of the case', 'take-action'),
          help: isWrong ? wrong : `${origins[0] ?? 'https://act.example.org'}/act/…`,
          value: typed,
          onChange: setTyped,
        }),
        h(Button, { variant: 'primary', type: 'submit' }, __('Show the case', 'take-action')),
      ),
    )
  }

  function Preview({ attributes }) {
    return h(
      Placeholder,
      { label: 'Take Action' },
      h('p', { role: 'status' }, useSentence(attributes)),
    )
  }

  function Settings({ attributes, setAttributes }) {
    const field = (name, label, help) =>
      h(TextControl, {
        label,
        help,
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value.trim() }),
      })
    return h(
      PanelBody,
      { title: __('The box', 'take-action') },
      field('case', __('Slug of the case', 'take-action')),
      field('lang', __('Language', 'take-action'), __('Empty: the page’s', 'take-action')),
      field('letterLang', __('Language of the letter', 'take-action')),
      field('country', __('Country of your readers', 'take-action'), 'KZ, DE, …'),
      field('partner', __('Partner key', 'take-action')),
      h(SelectControl, {
        label: __('Theme', 'take-action'),
        value: attributes.theme,
        options: [
          { value: '', label: __('As in the settings', 'take-action') },
          { value: 'auto', label: __('As the page around it', 'take-action') },
          { value: 'light', label: __('Light', 'take-action') },
          { value: 'dark', label: __('Dark', 'take-action') },
        ],
        onChange: (theme) => setAttributes({ theme }),
      }),
      h(ToggleControl, {
        label: __('Show the form at once', 'take-action'),
        checked: attributes.open,
        onChange: (open) => setAttributes({ open }),
      }),
    )
  }

  function Edit(props) {
    return h(
      'div',
      useBlockProps(),
      h(InspectorControls, null, h(Settings, props)),
      props.attributes.case ? h(Preview, props) : h(Question, props),
    )
  }

  /** `[take-action case="…"]` in an older article. */
  const fromShortcode = {
    type: 'shortcode',
    tag: 'take-action',
    transform: ({ named, numeric }) =>
      createBlock('take-action/box', {
        ...readCase(named.case ?? named.url ?? ''),
        ...(named.case && named.url && { url: named.url }),
        ...(named.lang && { lang: named.lang }),
        letterLang: named['letter-lang'] ?? '',
        country: named.country ?? '',
        partner: named.partner ?? '',
        theme: named.theme ?? '',
        open: 'open' in named ? !/^(0|false)$/.test(named.open) : numeric.includes('open'),
      }),
  }

  registerBlockType('take-action/box', {
    edit: Edit,
    save: () => null,
    transforms: { from: [fromShortcode] },
  })
})()
