import { TakeActionBox } from './element.ts'

/** Put in by the build: the address of the running script. */
declare const SCRIPT_ADDRESS: string

TakeActionBox.api = new URL(SCRIPT_ADDRESS).origin
customElements.define('take-action-box', TakeActionBox)
