import { describe, expect, test } from 'vitest'
import { aim, asked, asks, counts, due, read } from './edges/objectives.ts'
import { complete, of, says, titles } from './edges/told.ts'

describe('what the ways out say', () => {
  test('an objective that lacks its deadline alone is done with one click', () => {
    const plan = 'plan "P" endsOn=2027-02-28\nobjective o measure=x baseline=0 target=5 unit=%'
    expect(of('OBJ-1', plan)[0]?.repairs[0]).toMatchObject({
      title: 'Due on 28 February 2027',
      complete: true,
    })
  })

  test('a unit is taken from the metric', () => {
    const plan =
      'objective o measure=x baseline=0 target=5 deadline=2027-02-28\nmetric k unit="% agree"\no measuredBy k'
    expect(of('OBJ-1', plan)[0]?.repairs[0]).toMatchObject({ title: 'Count in % agree', complete: true })
  })

  test('nobody is told to ask so many that nobody could', () => {
    expect(titles('OBJ-9', asked('survey', 20, 20, 10))).toEqual(['Aim for more'])
  })
})

describe('what the ways out of a goal say', () => {
  test('numbers that changed places are put back, where that can be', () => {
    expect(complete('OBJ-2', aim('baseline=40 target=25 better=up'))).toEqual([
      'Say that lower is better',
      'Go from 25 to 40',
    ])
    expect(complete('OBJ-2', aim('unit=% baseline=140 target=25 better=up'))).toEqual([
      'Say that lower is better',
    ])
  })

  test('a metric that is right for another objective is left alone', () => {
    const plan = `${read('guests', 'litres')}\nobjective p unit=litres\np measuredBy k`
    expect(titles('OBJ-3', plan)).not.toContain('Let “k” count in guests')
    expect(titles('OBJ-3', read('guests', 'litres'))).toContain('Let “k” count in guests')
  })

  test('a percentage is not offered where the target would be none', () => {
    expect(titles('OBJ-3', read('guests', '%').replace('unit', 'target=900 unit'))).not.toContain(
      'Count in %',
    )
  })

  test('it is aimed at the people its acts meet, of whom it can be asked', () => {
    const plan = `segment a loyalty=loyal\nsegment b loyalty=swing\nsegment c loyalty=loyal priority=1
      objective o verb=retain\nobjective p verb=trial\ncontactPoint d\nd touches b\nd serves o`
    expect(complete('OBJ-4', plan)).toEqual(['Aim it at “b”'])
    expect(complete('OBJ-4', plan.replace('d touches b', ''))).toEqual(['Aim it at “c”', 'Aim it at “a”'])
  })

  test('what is measured says what people do', () => {
    const plan = 'segment s loyalty=loyal\nobjective o measureKind=nps\no targets s'
    expect(complete('OBJ-4', plan)).toEqual(['Have them recommend us'])
  })

  test('what can be asked of all of them is offered', () => {
    expect(complete('OBJ-5', asks('maintainUsage', 'competitorLoyal')).slice(0, 2)).toEqual([
      'Have them try us',
      'Have them look into what we do',
    ])
  })

  test('regulars stay where strangers go', () => {
    const plan = `${asks('retain', 'competitorLoyal')}\nsegment r loyalty=loyal\no targets r`
    expect(titles('OBJ-5', plan)).toContain('Ask it of “r” alone')
    expect(says('OBJ-5', plan)).toEqual([
      '“o” wants “s” to stay with us, which cannot be asked of people who are loyal elsewhere.',
    ])
  })

  test('the best that can be is not offered where it is no better than today', () => {
    expect(complete('OBJ-6', aim('unit=% baseline=100 target=120 better=up'))).toEqual([])
    expect(complete('OBJ-6', aim('unit=% baseline=90 target=120 better=up'))).toEqual(['Aim for 100'])
  })

  test('who is enough, and can be asked, may be asked too', () => {
    const plan = `${counts(900, 640)}\nsegment a size=100\nsegment b size=400\nsegment c`
    expect(complete('OBJ-6', plan)).toEqual(['Ask it of “b” too', 'Aim for 640'])
  })

  test('the owner of the strategy is asked first, and nobody twice', () => {
    const plan = `objective o\nstrategy st owner=Vera\ntool t owner=Amund\ncontactPoint c owner=" vera "
      o under st\nt serves o\nc serves o`
    expect(titles('OBJ-7', plan).slice(0, 2)).toEqual(['Give it to Vera', 'Give it to Amund'])
  })

  test('a deadline after the plan moves, or the plan does', () => {
    expect(complete('OBJ-8', due('2026-10-14'))).toEqual([
      'Due on 30 September',
      'Let the plan end on 14 October',
    ])
  })

  test('a deadline that something waits for is looked at by somebody', () => {
    expect(complete('OBJ-8', `${due('2026-08-14')}\nmessage m\nm dependsOn o`)).toEqual([])
  })

  test('what begins after the deadline cannot serve', () => {
    const plan = `segment s\nobjective o deadline=2026-09-01\ncontactPoint c startsOn=2026-09-02
      contactPoint d startsOn=2026-09-01\no targets s\nc touches s\nd touches s`
    expect(complete('OBJ-10', plan)).toEqual(['Serve it by “d”'])
  })

  test('a metric in another unit is not offered', () => {
    const plan = `segment s\nobjective o unit=views measureKind=impressions\nobjective p\nmetric k measureKind=share unit=%
      o targets s\np targets s\np measuredBy k`
    expect(complete('OBJ-11', plan)).toEqual([])
    expect(complete('OBJ-11', plan.replace('unit=%', ''))).toEqual(['Measure it by “k” too'])
  })
})
