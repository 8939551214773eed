import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { projectRoot } from './project'

/** A program of a package, run by the Node that runs us: `nodeTool('next/dist/bin/next', ['build'])`. */
export function nodeTool(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawnTool(script, args, env, [2, 2])
}

/** The same, and what it prints is handed on piece by piece, besides being printed. */
export function watchedTool(script: string, args: readonly string[], env: Readonly<Record<string, string>>, watch: (piece: Buffer) => void): ChildProcess {
  const colour = process.stderr.isTTY ? { FORCE_COLOR: '1' } : {}
  const child = spawnTool(script, args, { ...colour, ...env }, ['pipe', 'pipe'])
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (piece: Buffer) => {
      process.stderr.write(piece)
      watch(piece)
    })
  }
  return child
}

function spawnTool(script: string, args: readonly string[], env: Readonly<Record<string, string>>, outputs: readonly [2, 2] | readonly ['pipe', 'pipe']): ChildProcess {
  return spawn(process.execPath, [`node_modules/${script}`, ...args], { cwd: projectRoot, stdio: ['ignore', ...outputs], env: { ...process.env, ...env } })
}

/** What makes a Node of its own read the files of this project as they are written. */
export const typescriptLoader = ['--disable-warning=ExperimentalWarning', '--import', new URL('typescript.mjs', import.meta.url).href] as const

/** A file of this room, run by the Node that runs us: `programFile('site-server.ts', ['3000'])`. */
export function programFile(file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [...typescriptLoader, path.join('lib/cli', file), ...args], { cwd: projectRoot, stdio: ['ignore', 2, 2], env: { ...process.env, ...env } })
}

/** Waits for a program to end. True when it ended well. */
export function succeeds(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    // Not `exit`: what was printed last may come after it.
    child.once('close', (code) => resolve(code === 0))
  })
}

/** Ends a program with us, whichever way we end. */
export function endTogether(child: ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => child.kill(signal))
  process.once('exit', () => child.kill())
}
