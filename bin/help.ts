export const HELP = `corridor: evacuation figures in the news, as claims that can be checked

  corridor extract FILE [--published DAY] [--publisher NAME] [--crisis ID] [--language CODE]
      Prints the claims of a text as JSON. FILE may be - for standard input.
  corridor extract --explain FILE […]
      Prints each number of a text: the claim that it became, or why it is none. --json as JSON.
  corridor extract --jsonl [--jobs N]
      Reads reports as JSON lines ({id, text, published, publisher, crisis, language}) on standard
      input and writes {id, claims} lines in the same order. A broken line is told on standard error.
      --jobs is how many cores read at once (1); 0 means all of them.
  corridor ingest FILE… [--published DAY] [--publisher NAME] [--url URL] [--title TEXT] [--crisis ID]
      Puts articles into the store: text files, or .jsonl files with one report a line.
  corridor export claims [--output FILE] [--crisis ID] [--nationality CODE] [--group NAME]
      [--event NAME] [--destination CODE] [--origin CODE] [--speaker NAME] [--publisher NAME]
      [--from DAY] [--to DAY] [--known DAY] [--q WORDS]
      Writes claims.csv. An option given several times means any of its values.
  corridor crisis add --name NAME --origin CODE[:PLACE,PLACE] [--first-day DAY] [--last-day DAY]
  corridor crisis list

  --json prints results and errors as JSON. Days are YYYY-MM-DD, countries ISO 3166-1 alpha-3.
  CORRIDOR_DATA names the folder of the embedded database (.corridor), DATABASE_URL a Postgres
  server instead. While a server holds the database, ingest, export and crisis go through it.`
