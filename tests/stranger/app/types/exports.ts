import {
  type createFirstAdmin,
  type orUnavailable,
  type PublishedCase,
  type TakeActionOptions,
  takeAction,
} from 'payload-take-action'
import manifest from 'payload-take-action/custom-elements.json' with { type: 'json' }
import { type WithTakeActionOptions, withTakeAction } from 'payload-take-action/next'
import { type ErrorDetail, type SendDetail, TakeActionBox } from 'payload-take-action/widget'
import 'payload-take-action/widget/define'

/** A type that was not found would be `any`, and pass for everything. */
type IsAny<T> = 0 extends 1 & T ? true : false

export const lost = {
  options: false satisfies IsAny<TakeActionOptions['roleOf']>,
  plugin: false satisfies IsAny<ReturnType<typeof takeAction>>,
  admin: false satisfies IsAny<ReturnType<typeof createFirstAdmin>>,
  route: false satisfies IsAny<ReturnType<typeof orUnavailable>>,
  case: false satisfies IsAny<PublishedCase['targets']>,
  next: false satisfies IsAny<WithTakeActionOptions['api']>,
  withTakeAction: false satisfies IsAny<ReturnType<typeof withTakeAction>>,
  box: false satisfies IsAny<TakeActionBox>,
  send: false satisfies IsAny<SendDetail['channel']>,
  error: false satisfies IsAny<ErrorDetail['code']>,
}

export const plugin = takeAction({ defaultLanguage: 'en', roleOf: () => 'editor' })
export const nextConfig = withTakeAction({}, { api: '/api' })
export const box: HTMLElement = new TakeActionBox()
export const found: TakeActionBox | null = document.querySelector('take-action-box')
export const schema: string = manifest.schemaVersion
