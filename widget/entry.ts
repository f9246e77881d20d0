import { source } from './origin.ts'
import { register } from './register.ts'

/** Put in by the build: the address of the running script. */
declare const SCRIPT_ADDRESS: string

source.origin = new URL(SCRIPT_ADDRESS).origin
register()
