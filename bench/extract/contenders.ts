import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { extract } from '../../lib/extract'
import type { Contender } from './measure'

const context = {
  published: '2022-03-09',
  publisher: null,
  crisis: { origins: [{ country: 'UKR', places: [] }], firstDay: '2022-02-24', lastDay: null },
  language: 'en',
}

// Only the stages that tokens, sentences and entities need.
const wink = winkNLP(model, ['sbd', 'ner'])

/** What a first script would do: numbers before words for people. */
const BARE =
  /\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million)\s+(?:\w+\s+){0,3}(?:people|nationals|citizens|students|persons|refugees|evacuees|passengers|civilians|families)\b/gi

export const contenders: readonly Contender[] = [
  { name: 'corridor', read: (text) => extract(text, context).claims.length },
  {
    name: 'wink-nlp (tokens, sentences, entities)',
    read(text) {
      const doc = wink.readDoc(text)
      const found = [doc.tokens().out(), doc.sentences().out(), doc.entities().out(wink.its.detail)]
      return found.reduce((sum, list) => sum + list.length, 0)
    },
  },
  {
    name: 'compromise (numbers, dates)',
    read(text) {
      const doc = nlp(text)
      return doc.numbers().json().length + doc.match('#Date+').json().length
    },
  },
  { name: 'one bare regular expression', read: (text) => text.match(BARE)?.length ?? 0 },
]
