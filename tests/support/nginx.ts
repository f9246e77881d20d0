import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { networkInterfaces, tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { freePort } from './freePort.ts'

const TEMPLATE = fileURLToPath(new URL('../../deploy/nginx.conf', import.meta.url))
const INSTALLED = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx']
/** For how long a start may take, in milliseconds. */
const PATIENCE = 10_000

/** A real nginx on loopback, set up by `deploy/nginx.conf`. */
export interface Nginx {
  origin: string
  /** What `nginx -t` says of the file. */
  checked: string
  /** Reads one of its logs, `take-action.log` or `take-action.error.log`. */
  log(name: string): Promise<string>
  stop(): Promise<void>
}

/** The path of an nginx: `NGINX_PATH`, else an installed one; undefined where there is none. */
export function nginxPath(): string | undefined {
  const wanted = process.env.NGINX_PATH
  if (wanted && !existsSync(wanted)) throw new Error(`NGINX_PATH names no file: ${wanted}`)
  return wanted ?? INSTALLED.find((candidate) => existsSync(candidate))
}

/** Why there is no nginx to test with; undefined where there is one. `REQUIRE_NGINX=1` makes it an error. */
export function lackOfNginx(): string | undefined {
  if (nginxPath()) return undefined
  const lack =
    'no nginx is installed. Install it (on Debian: apt-get install nginx), or set NGINX_PATH.'
  if (process.env.REQUIRE_NGINX === '1') throw new Error(`REQUIRE_NGINX=1, but ${lack}`)
  console.error(`\n!!! The tests of deploy/nginx.conf are passed over: ${lack}\n`)
  return lack
}

/** Starts it before two instances that listen at these ports of loopback. */
export async function startNginx(instances: [number, number], port?: number): Promise<Nginx> {
  const program = nginxPath()
  if (!program) throw new Error(lackOfNginx())
  const own = port ?? (await freePort())
  const folder = await mkdtemp(path.join(tmpdir(), 'take-action-nginx-'))
  await writeFile(path.join(folder, 'nginx.conf'), mainFile(folder))
  const template = await readFile(TEMPLATE, 'utf8')
  await writeFile(path.join(folder, 'take-action.conf'), filledIn(template, folder, instances, own))
  const args = ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', 'stderr']
  const { stderr } = await promisify(execFile)(program, [...args, '-t'])
  const child = spawn(program, [...args, '-g', 'daemon off;'], { stdio: 'ignore' })
  const origin = `http://localhost:${own}`
  await listening(child, origin)
  return {
    origin,
    checked: stderr,
    log: (name) => readFile(path.join(folder, name), 'utf8'),
    stop: async () => {
      const exited = new Promise((resolve) => child.once('exit', resolve))
      if (child.exitCode === null && child.kill('SIGTERM')) await exited
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** What Debian has in `/etc/nginx/nginx.conf`, with everything in a folder of its own. */
function mainFile(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 2;
pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
  ${temporary.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n  ')}
  include ${folder}/take-action.conf;
}
`
}

/** The template with the places of this machine in it, and not a word of it otherwise changed. */
function filledIn(
  template: string,
  folder: string,
  [first, second]: [number, number],
  port: number,
): string {
  const places: [string, string][] = [
    ['127.0.0.1:3001', `127.0.0.1:${first}`],
    ['127.0.0.1:3002', `127.0.0.1:${second}`],
    ['listen 80', `listen 127.0.0.1:${port}`],
    ['listen [::]:80', hasIPv6() ? `listen [::1]:${port}` : '# listen [::]'],
    ['server_name act.example.org', 'server_name localhost'],
    ['/var/lib/nginx/take-action', `${folder}/cache`],
    ['/var/log/nginx', folder],
  ]
  return places.reduce((text, [of, here]) => {
    if (!text.includes(of)) throw new Error(`deploy/nginx.conf does not say “${of}”.`)
    return text.replaceAll(of, here)
  }, template)
}

function hasIPv6(): boolean {
  return Object.values(networkInterfaces()).some((all) =>
    all?.some(({ address }) => address === '::1'),
  )
}

async function listening(child: ChildProcess, origin: string): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    if (child.exitCode !== null) break
    if (await fetch(origin).then(Boolean, () => false)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  child.kill('SIGKILL')
  throw new Error('nginx does not listen.')
}
