/**
 * Every phrase that a template stands for: each `{name}` is replaced by each of its alternatives.
 * `'{avoir} reçu{+}'` gives `a reçu`, `a reçue`, `ont reçu` …; `'{أجرى} مباحثات'` gives أجرى مباحثات، أجرت مباحثات …
 */
export function expandTemplate(template: string, alternatives: Readonly<Record<string, readonly string[]>>): string[] {
  const slot = /\{([^}]+)\}/.exec(template)
  const name = slot?.[1]
  if (!slot || name === undefined) return [template]
  const choices = alternatives[name]
  if (!choices) throw new Error(`no alternatives for {${name}} in "${template}"`)
  return choices.flatMap((choice) => expandTemplate(template.replace(slot[0], choice), alternatives))
}
