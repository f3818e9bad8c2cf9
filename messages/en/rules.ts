/** The rules of reconciliation by their numbers, as explanations name them. */
export const rules = {
  number: 'Rule',
  rows: [
    [
      '1',
      'A line counts one population, from one country, by one event and in one unit. Events and units are never mixed. How many were there at a moment is a least for how many ever were; a group is a least for the people it is among.',
    ],
    [
      '2',
      'A figure binds as it is qualified. An exact total that is a multiple of 100 is taken for a rounded one and binds at its margin. “About” and “nearly” never bind at their soft ends.',
    ],
    [
      '3',
      'A total binds from below and from above; a part, a single batch and a figure limited to a destination bind from below only. Parts that one report gives add up, and are checked against the total that it states.',
    ],
    [
      '4',
      'Where claims contradict one another, whoever stands nearest to the people is believed first: their own government or whoever moved them, the host, the United Nations and its like, other governments, a paper in its own voice, unknown names. Then the newer one. Totals of one day that are equally near and equally new stand side by side, and the bounds reach from one to the other. The others are set aside, each with what it is set aside against, and never lost.',
    ],
    [
      '5',
      'A total that falls against an earlier one of the same body begins a new count. It is flagged, never smoothed.',
    ],
    [
      '6',
      'Batches add to an earlier total of the same body, or to one another where one report names them. Batches that may be the same people never add. Where they reach a total that is stated later, it is said; where they do not, the gap is said.',
    ],
    [
      '7',
      'The same figure by the same body for the same day is one voice, however many papers print it.',
    ],
    [
      '8',
      'What a body says later of the same day replaces what it contradicts of what it said before.',
    ],
    [
      '9',
      'The best value is the newest total of whoever stands nearest, where it is one number within the bounds. Where it is a bound or a range there is none: its middle would be invented.',
    ],
    ['10', 'Joint figures stay joint.'],
    [
      '11',
      'Out of danger is the greatest of who left, was evacuated, arrived and returned home, never their sum: the same people may be in all four.',
    ],
    [
      '12',
      '“As known on” leaves out what became known later. A total without a day binds from below from the day on which it was known.',
    ],
    ['13', 'Every number of a line names the claims that made it and those that were set aside.'],
    [
      '14',
      'A claim that cannot be as it stands, by its number or its day, is marked and spoils nothing else. Its sentence stays.',
    ],
  ] as const,
}
