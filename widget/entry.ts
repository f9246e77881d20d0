import { TakeActionBox } from './element.ts'
import { source } from './origin.ts'

/** Put in by the build: the address of the running script, where it has one. */
declare const SCRIPT_ADDRESS: string | undefined

source.origin = /^https?:\/\/[^/]+/.exec(SCRIPT_ADDRESS ?? '')?.[0] ?? ''
customElements.define('take-action-box', TakeActionBox)
