/** Sentences of news without an evacuation, written for this bench, by subject. */
const SUBJECTS: readonly (readonly string[])[] = [
  [
    'The town council adopted a budget of 4.2 million euros on Tuesday after a debate of six hours.',
    'Of the 31 members, 19 voted for it and nine against, while three abstained.',
    '"We spend less than we did in 2019, and on better things," the mayor told reporters.',
    'About 200 residents had signed a petition against the higher fees for parking.',
    'Repairs of the bridge on Mill Street will cost 350,000 euros and take until October.',
    'The opposition called the plan timid and asked for 60 more places in kindergartens.',
    'A first reading on March 3 had been put off since the figures of two departments were late.',
    'The next session is on Thursday, April 14, when the new library is on the agenda.',
  ],
  [
    'Shares fell by 1.8% in Frankfurt on Monday as investors weighed weak orders from Asia.',
    'The carmaker sold 212,000 vehicles in the quarter, 4 per cent fewer than a year earlier.',
    'It employs 38,000 people at eleven plants and wants to hire 500 engineers by the summer.',
    'Revenue rose to $3.4 billion, while profit before tax dropped to $290 million.',
    'Analysts at two banks had expected around 3.6 billion and cut their targets for the share.',
    'Union leaders said that 1,200 workers would protest in front of the head office on Friday.',
    'The central bank left its main rate at 2.25%, as most economists had predicted.',
    'Oil cost 71 dollars a barrel, a little less than in the week before.',
  ],
  [
    'Olivia Hart scored twice as the Rovers beat Northam 3-1 in front of 24,000 spectators.',
    'The visitors had led after 12 minutes, when a corner was headed in at the near post.',
    'Coach Daniel Reyes praised the second half and said that the team was growing up.',
    'It was their fifth win in six matches, and it takes them to third place in the table.',
    'The captain, 29, limped off with a sore knee and may miss the cup tie on Sunday.',
    'In the other match of the evening, Weston and Harbury drew 0-0 in the rain.',
    'Two players were booked, and one was shown a red card in the 88th minute.',
    'Tickets for the final go on sale on May 2 at prices between 15 and 60 pounds.',
  ],
  [
    'Rain and gusts of up to 80 km an hour are forecast for the coast until Wednesday evening.',
    'The thermometer showed 34.5 degrees in the valley, the highest value in June since 1998.',
    'Farmers in the south speak of the driest spring in forty years and expect a poor harvest.',
    'The reservoir holds 61 million cubic metres, about two thirds of what is usual.',
    'A weather station at 2,100 metres recorded 40 centimetres of fresh snow.',
    'Meteorologists look for warmer days from the weekend on, with a few showers in the west.',
    'The river stood at 4.10 metres on Saturday, well below the mark at which boats must stop.',
    'Bees were seen three weeks early, and the cherry trees were in blossom by February 20.',
  ],
  [
    'The museum shows 140 paintings by women of the seventeenth century until January 9.',
    'Some of them have not been seen in public for more than a hundred years.',
    'The director, Ines Moreau, worked on the exhibition with a dozen colleagues for four years.',
    'A catalogue of 320 pages comes with it, and costs 45 euros at the counter.',
    'Last year 410,000 people visited the house, half of them from other countries.',
    'The orchestra opens its season on September 12 with a symphony that lasts 70 minutes.',
    'Critics were divided: one paper gave the premiere five stars, another only two.',
    'The film took nine months to make and tells of three sisters in a small harbour.',
  ],
  [
    'A court sentenced a 43-year-old accountant to four years in prison for fraud on Monday.',
    'He had moved 2.7 million francs to his own accounts between 2014 and 2018, the judge said.',
    'Police in Leeds are looking for witnesses of a collision in which two cyclists were hurt.',
    'The driver, a man of 67, was not injured; the road was closed for about three hours.',
    'Prosecutors questioned 14 employees and went through 9,000 documents.',
    'The defence announced an appeal and called the verdict hard to understand.',
    'Thieves broke into two shops in the night to Friday and stole goods worth 18,000 pounds.',
    'The trial of the former minister begins on November 7 before a jury of twelve.',
  ],
  [
    'Researchers at the university measured the sleep of 1,500 adults over ten days.',
    'Those who read on paper in the evening slept 22 minutes longer on average.',
    'The study appeared on Wednesday in a journal of medicine and was paid for by the state.',
    'A telescope in Chile found three planets around a star that is 41 light years away.',
    'The hospital opened a ward with 36 beds and bought a scanner for 1.3 million dollars.',
    'Doctors gave 12,400 flu vaccinations in October, a third more than in the year before.',
    'A new battery keeps 90% of its charge after 2,000 cycles, the engineers reported.',
    'Schools in the region will teach programming from the fifth grade on.',
  ],
]

/** Deterministic texts of about 2 KB, each of sentences on two or three subjects. */
export function newsWithoutEvacuation(count: number): string[] {
  return Array.from({ length: count }, (_, n) => {
    const paragraphs = Array.from({ length: 5 }, (_, p) => {
      const subject = SUBJECTS[(n + 3 * (p >> 1)) % SUBJECTS.length] ?? []
      const at = n * 5 + p * 3
      return [0, 1, 2, 5].map((k) => subject[(at + k) % subject.length]).join(' ')
    })
    return paragraphs.join('\n\n')
  })
}
