import { TakeActionBox } from './element.ts'
import { source } from './origin.ts'

/** Put in by the build: the address of the running script. */
declare const SCRIPT_ADDRESS: string

source.origin = new URL(SCRIPT_ADDRESS).origin
customElements.define('take-action-box', TakeActionBox)
