/** What a generator is given: where the document lies, where its files go, and the address of a mock. */
export type Task = { document: string; into: string; mock: string }

/** The command of a generator: a program of the tools, its arguments, and what its configuration reads. */
type Command = { program: string; args: string[]; environment?: Record<string, string> }

/** A tool that reads the document. `uses/<id>.ts` in the folder of the tools tries it. */
export type Consumer = {
  id: string
  /** The package whose name and version stand in the table. */
  package: string
  makes: string
  /** For tools that generate code, which then has to compile. */
  generate?: (task: Task) => Command
  /** What a user has to know. */
  remark: string
}
