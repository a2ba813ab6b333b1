import { createHash } from 'node:crypto'
import { DEFAULT_PROJECT } from '../../tokens.ts'

/** What the names of projects lead to. */
export interface NamedProject {
  id: string
  name: string
}

const DEFAULT_REGION = 'eu-de'

/** An ID as IAM has them, the same for a name in every run. */
export const idOf = (kind: 'project' | 'user' | 'domain' | 'service', name: string): string =>
  createHash('sha256').update(`${kind} ${name}`).digest('hex').slice(0, 32)

/** The region of a project: `eu-de` of `eu-de_shop`. */
export const regionOf = (name: string): string =>
  /^([a-z]+-[a-z]+\d*(?:-\d+)?)(?:_|$)/.exec(name)?.[1] ?? DEFAULT_REGION

/** The projects that callers have named, and the one that is there from the start. */
export class Projects {
  readonly #names = new Map<string, string>([[DEFAULT_PROJECT, DEFAULT_REGION]])

  /** The project of a name, known or new: each name is a project of its own. */
  named(name: string): NamedProject {
    const [known] = [...this.#names].find(([, other]) => other === name) ?? []
    return this.#keep({ id: known ?? idOf('project', name), name })
  }

  /** The project of an ID, which any text may be; without a name of its own it is called by its ID. */
  withId(id: string): NamedProject {
    return this.#keep({ id, name: this.#names.get(id) ?? id })
  }

  list(): NamedProject[] {
    return [...this.#names].map(([id, name]) => ({ id, name }))
  }

  #keep(project: NamedProject): NamedProject {
    if (this.#names.size < MOST_PROJECTS) this.#names.set(project.id, project.name)
    return project
  }
}

/** More than this are served, but not listed. */
const MOST_PROJECTS = 1000
