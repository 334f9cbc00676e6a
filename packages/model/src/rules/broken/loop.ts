import { add, cut, draw, pass, pouch, set, unset, type Breaches } from './breach.ts'

/** The loop: what was heard, remembered, answered and returned. */
export const loop: Breaches = {
  'LOOP-1': [pouch('heard nowhere', cut('f2 heardAt c7')), pass('nobody said it', cut('f2 saidBy s3'))],
  'LOOP-2': [
    pouch('noted nowhere', cut('f2 rememberedAs kk1')),
    pass('noted nowhere', cut('f1 rememberedAs kk1')),
  ],
  'LOOP-3': [pouch('a file of remarks', cut('m2 answers f2'))],
  'LOOP-4': [
    pouch('dear customer', cut('m2 recalls kk1')),
    pass('sit with us, whoever you are', cut('m4 recalls kk1')),
  ],
  'LOOP-5': [
    pouch('less to throw away, and nothing', cut('n1 returnedAs pp1')),
    pass('a timetable that holds, and nothing', cut('n2 returnedAs pp3')),
    pass('a need that nobody found', cut('f2 reveals n2')),
  ],
  'LOOP-6': [
    pouch('regulars are not told', cut('m2 addresses s1')),
    pass('the promise is told to commuters only', cut('m2 addresses s3')),
  ],
  'LOOP-7': [pouch('the desk asks again', draw('c7 asks kk1'))],
  'LOOP-8': [
    pouch('eight people decide', [set('f1', 'n', 8)]),
    pouch('all was asked for', [set('f1', 'method', 'focusGroup'), set('f2', 'method', 'survey')]),
  ],
  'LOOP-9': [
    pouch('only they are to change', [
      set('rv1', 'goals', [{ side: 'customer', text: 'Fill our own jars' }]),
    ]),
    pass('the company praises itself', [
      set('rv1', 'goals', [{ side: 'company', text: 'Tell first' }]),
      set('rv1', 'praise', [{ side: 'company', text: 'We kept counting' }]),
      unset('rv1', 'criticism'),
    ]),
  ],
  'LOOP-10': [
    pouch('a louder bell', [
      add('productProperty', 'pp9', 'A bell on the zip', { release: 'planned' }),
      ...draw('pp9 proves br'),
    ]),
  ],
  'LOOP-11': [pouch('due on no day', [unset('f1', 'due')]), pass('on nobody’s desk', cut('f1 routedTo tm1'))],
}
