/** The stages of a run that a benchmark tells apart. Those that run in worker threads are what is left of the whole. */
export type Stage = 'save' | 'link' | 'save-links'

/** Does a stage of a run. The ordinary one just does it; a benchmark's notes what it took. */
export type Stopwatch = <Result>(stage: Stage, work: () => Promise<Result> | Result) => Promise<Result>

/** Nobody is timing. */
export const untimed: Stopwatch = async (_stage, work) => work()
