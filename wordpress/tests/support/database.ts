import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { userInfo } from 'node:os'
import path from 'node:path'
import { type Program, start } from './program.ts'

/** Debian keeps servers where only root looks for them. */
const PATH = `${process.env.PATH}:/usr/sbin`

/** A MariaDB that is reached by a socket alone. */
export class Database {
  private constructor(readonly socket: string) {}

  static async start(folder: string, programs: Program[]): Promise<Database> {
    mkdirSync(folder)
    const socket = path.join(folder, 'socket')
    const data = path.join(folder, 'data')
    const common = ['--no-defaults', `--datadir=${data}`, `--user=${userInfo().username}`]
    execFileSync(
      'mariadb-install-db',
      [...common, '--auth-root-authentication-method=normal', '--skip-test-db'],
      { env: { ...process.env, PATH }, stdio: ['ignore', 'ignore', 'inherit'] },
    )
    const program = await start(
      'mariadbd',
      [...common, '--skip-networking', `--socket=${socket}`, '--innodb-flush-log-at-trx-commit=0'],
      { env: { PATH }, log: path.join(folder, 'log'), isReady: async () => existsSync(socket) },
    )
    programs.push(program)
    return new Database(socket)
  }

  create(name: string): void {
    const code = `(new mysqli('localhost', 'root', '', '', 0, $argv[1]))->query("CREATE DATABASE $argv[2]");`
    execFileSync('php', ['-r', code, this.socket, name])
  }
}
