import { pathToFileURL } from 'node:url'
import path from 'node:path'

/**
 * What makes a Node of its own run the files of this project: `spawn(process.execPath, [...typescriptLoader,
 * 'lib/cli/verdict.ts'])`.
 */
export const typescriptLoader = ['--disable-warning=ExperimentalWarning', '--import', pathToFileURL(path.resolve(import.meta.dirname, '../../lib/cli/typescript.mjs')).href, '--conditions=react-server']
