'use client'

import { catchError, type ErrorInfo } from 'next/error'

interface Words {
  title: string
  body: string
  retry: string
}

/**
 * What stands in place of a page that could not be rendered. It runs in the browser, so it is given its words
 * instead of the dictionaries.
 */
function Failure({ title, body, retry: again }: Words, { retry }: ErrorInfo) {
  return (
    <main>
      <h1>{title}</h1>
      <p>{body}</p>
      <button type="button" onClick={() => retry()}>
        {again}
      </button>
    </main>
  )
}

export const FailureBoundary = catchError(Failure)
