import type { Dictionary } from '../../tongue.ts'

export const segmentsRules: Dictionary = {
  'One of the classes loyal, loyal elsewhere and swing has no segment, and the plan does not say why it is left out; once a segment has a class.':
    'Eine der Klassen treu, anderswo treu und wechselnd hat kein Segment, und der Plan sagt nicht, warum sie ausgelassen ist; sobald ein Segment eine Klasse hat.',
  'The market falls into three classes of loyalty. Leaving one out can be right, and is then a decision.':
    'Der Markt zerfällt in drei Klassen der Treue. Eine auszulassen kann richtig sein und ist dann eine Entscheidung.',
  'A segment rests on something else than behaviour, or nothing that is asked of its people is from the purchase history. An error at priority 1.':
    'Ein Segment beruht auf etwas anderem als Verhalten, oder nichts, wonach seine Menschen ausgewählt werden, stammt aus dem Kaufverlauf. Ein Fehler bei Priorität 1.',
  'What people did says more about what they will do than what they think and intend. An attitude belongs to the persona.':
    'Was Menschen taten, sagt mehr darüber, was sie tun werden, als was sie denken und vorhaben. Eine Einstellung gehört zur Kaufpersona.',
  'The segments that a base feeds hold more records than the base, those in two segments counted once; or its customers and prospects are not its records. Bases that feed a segment together count as one.':
    'Die Segmente, die eine Kundenbasis nährt, haben mehr Datensätze als die Basis, wobei wer in zwei Segmenten ist, einmal zählt; oder ihre Kunden und Interessenten ergeben nicht ihre Datensätze. Basen, die gemeinsam ein Segment nähren, zählen als eine.',
  'Nobody can be reached who is not there.': 'Niemand ist zu erreichen, den es nicht gibt.',
  'Six-step IMC, step 1; our own proposal': 'Sechs-Schritte-IMC, Schritt 1; unser eigener Vorschlag',
  'More than maxOverlap % of a segment are in another one too, and nothing says which of the two keeps them.':
    'Mehr als maxOverlap % eines Segments sind auch in einem anderen, und nichts sagt, welches der beiden sie behält.',
  'Who is in two segments gets two voices, and believes neither.':
    'Wer in zwei Segmenten ist, hört zwei Stimmen und glaubt keiner.',
  'Our own proposal': 'Unser eigener Vorschlag',
  'A segment has no brand shares. An error where they add up to something else than 100%, by more than tolerance.':
    'Ein Segment hat keine Markenanteile. Ein Fehler, wo ihre Summe um mehr als die Toleranz von 100\u00A0% abweicht.',
  'Each class has its own network of brands, known from behaviour. Shares that do not add up leave out who else is bought.':
    'Jede Klasse hat ihr eigenes Netz von Marken, bekannt aus dem Verhalten. Anteile, die nicht aufgehen, lassen aus, wer sonst noch gekauft wird.',
  'A segment’s loyalty class is not what its brand shares say: own brand at cut % or more is loyal, one other brand at cut % or more is loyal elsewhere, none is swing.':
    'Die Treueklasse eines Segments ist nicht, was seine Markenanteile sagen: erreicht die eigene Marke die Schwelle, ist es treu; erreicht sie eine andere Marke, anderswo treu; erreicht sie keine, wechselnd.',
  'The class is the behaviour: whom people buy from most of the time. A class that contradicts the shares sends the wrong message to the wrong people.':
    'Die Klasse ist das Verhalten: bei wem Menschen meistens kaufen. Eine Klasse, die den Anteilen widerspricht, schickt die falsche Botschaft an die falschen Menschen.',
  'Six-step IMC, step 2; share of category requirements':
    'Sechs-Schritte-IMC, Schritt 2; Anteil am Kategoriebedarf',
  'Less than none or all customers stay for ever, a year of waiting costs nothing, or the stated lifetime value is more than tolerance % off what margin, retention and discount give.':
    'Weniger als keiner oder alle Kunden bleiben für immer, ein Jahr Warten kostet nichts, oder der angegebene Kundenwert weicht um mehr als die Toleranz von dem ab, was Marge, Bleibequote und Abzinsung ergeben.',
  'What a customer is worth decides what may be spent on one. A wrong value spends real money.':
    'Was ein Kunde wert ist, entscheidet, was man für einen ausgeben darf. Ein falscher Wert gibt echtes Geld aus.',
  'Customer lifetime value formula': 'Formel für den Kundenwert',
  'A segment holds nobody. A hint where it holds fewer than min records.':
    'Ein Segment hat niemanden. Ein Hinweis, wo es weniger als min Datensätze hat.',
  'Seven households carry no campaign. A segment is worth its own words only if enough people hear them.':
    'Sieben Haushalte tragen keine Kampagne. Ein Segment ist eigene Worte nur wert, wenn genug Menschen sie hören.',
}
