/**
 * A program that the work needs cannot be had or does not start. No fault of Lectern's and none of the book's: the
 * message is one sentence for the user, who has to bring or to name the tool.
 */
export class ToolMissing extends Error {
  override readonly name = 'ToolMissing';
}
