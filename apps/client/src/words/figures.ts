/** The numbers of a plan, drawn: in the brief and on slides. */
export const figures = {
  titles: {
    pace: 'Pace of the objectives',
    coverage: 'Who is met where',
    loop: 'What people said, and its way back',
    strands: 'Money in two strands',
    means: 'Money by means',
    returns: 'Both returns, side by side',
  },
  says: {
    pace: 'How far each has come, of how far it should have come by now.',
    coverage:
      'Contact points of each segment at each stage; an empty ring is a stage where nobody meets them.',
    loop: 'So much was heard, and so much of it came so far.',
    strands: 'What is planned beside what is spent.',
    means: 'What is planned beside what is spent.',
    returns: 'They are never added: there is no one number for both.',
  },
  heads: { strand: 'Strand', means: 'Means', segment: 'Segment', return: 'Return', step: 'Step' },
  stands: 'Where it stands',
  voices: 'Voices',
  unknown: 'not known yet',
  hole: 'nobody',
}
