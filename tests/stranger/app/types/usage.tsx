import type { TakeActionBoxAttributes } from 'payload-take-action/widget/jsx'

const attributes: TakeActionBoxAttributes = { case: 'ua-24-22-kazakhstan', theme: 'dark' }

export const article = (
  <take-action-box {...attributes} letter-lang="ru" open style={{ display: 'block' }}>
    <a href="https://cms.example.org/act/ua-24-22-kazakhstan">Take action</a>
  </take-action-box>
)

// @ts-expect-error A box without a case shows nothing.
export const empty = <take-action-box />
