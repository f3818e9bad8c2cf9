/** The command line's account of a text: what became of each number. */
export const explain = {
  claim: (number: number, what: string) => `claim ${number}: ${what}`,
  repeats: (number: number, why: string) => `${why} See claim ${number}.`,
  noNumbers: 'The text holds no numbers.',
}
