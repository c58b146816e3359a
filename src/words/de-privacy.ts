import type { errors as enErrors, privacy as enPrivacy } from './en-privacy.ts';

/** German for the errors of `en-privacy.ts`. */
export const errors: typeof enErrors = {
  'privacy-too-often': () =>
    'Du hast diese Datei in der letzten Stunde schon ein paarmal geholt. Bitte nimm die, die du hast, oder versuch es in einer Stunde noch einmal.',
  'privacy-look-often': () =>
    'Du hast hier in der letzten Stunde sehr oft nachgesehen. Versuch es in einer Stunde noch einmal, oder nimm `/privacy export`.',
};

/** German for `en-privacy.ts`. */
export const privacy: typeof enPrivacy = {
  command: {
    description: 'Sieh, was ich über dich aufbewahre, nimm es mit oder lösche es',
    show: 'Sieh, was für Dinge ich über dich aufbewahre, warum und bis wann',
    export: 'Hol dir eine Datei mit allem, was ich über dich aufbewahre',
    forget: 'Lösche, was ich über dich aufbewahre, auf allen Servern',
    optout: 'Schalte Nachrichten von mir aus, und dass ich auf Not in deinen Nachrichten achte',
  },
  exported: (details) =>
    details.count === 0
      ? 'Ich habe nichts gefunden, was ich über dich aufbewahre. In der Datei steht, wo ich gesucht habe. Nur du siehst das hier.'
      : 'In dieser Datei steht alles, was ich über dich aufbewahre und finden kann: was es ist, warum ich es aufbewahre und bis wann. Nur du siehst das hier. Bewahr die Datei an einem sicheren Ort auf.',
  file: {
    title: 'Was Lamplight über dich aufbewahrt',
    how: 'Es ist mit einem eigenen Schlüssel für dich verschlossen. Mit `/privacy forget` wird dieser Schlüssel gelöscht, und niemand kann es mehr lesen.',
    notFound:
      'Was ich nicht finden kann: Beiträge ohne deinen Namen, die seit mehr als 72 Stunden auf Discord stehen. Hier kann niemand erkennen, dass sie von dir sind. In welchen Gruppen du bist, weiß nur Discord, und alles, was du dort geschrieben hast, auch.',
    twice: 'Es ist zweimal da: als Seite zum Lesen (`.html`) und für Programme (`.json`).',
    fields: 'Die kleinen Wörter vor jeder Sache sind auf Englisch.',
    none: 'Auch danach habe ich gesucht und nichts gefunden:',
  },
  kinds: {
    key: {
      name: 'Dein eigener Schlüssel',
      why: 'Was ich über dich aufbewahre, ist damit verschlossen.',
      until: 'Bis nichts mehr damit verschlossen ist oder du `/privacy forget` benutzt.',
    },
    optOut: {
      name: 'Dass du keine Nachrichten von mir willst und ich nicht darauf achten soll, wie es dir geht',
      why: 'Du hast es eingeschaltet.',
      until: 'Bis du es mit `/privacy optout` ausschaltest oder `/privacy forget` benutzt.',
    },
    waiting: {
      name: 'Gruppen, auf die du wartest',
      why: 'Du hast um einen Platz gebeten oder darum, dabei zu sein.',
      until: 'Bis du drin bist oder aufgibst, höchstens 90 Tage.',
    },
    roles: {
      name: 'Gruppen, um die du dich kümmerst',
      why: 'Du wurdest gebeten, dich um eine Gruppe zu kümmern.',
      until: 'Bis du es abgibst, höchstens ein Jahr nach deinem letzten Ja.',
    },
    checkIns: {
      name: 'Deine eigenen Check-ins',
      why: 'Du wolltest gefragt werden.',
      until:
        'Bis du einen beendest, höchstens ein Jahr, nachdem du ihn zuletzt benutzt hast. Dass du geantwortet hast, verschwindet, wenn der Tag vorbei ist.',
    },
    wishes: {
      name: 'Was du dir für deine Check-ins wünschst',
      why: 'Du hast gesagt, wo und wie du gefragt werden willst.',
      until: 'Bis du es zurücknimmst, höchstens ein Jahr, nachdem du es zuletzt benutzt hast.',
    },
    levels: {
      name: 'Dein Verlauf',
      why: 'Du hast Ja dazu gesagt, dass ich aufbewahre, was du drückst.',
      until: 'So viele Tage, wie du gewählt hast, oder bis du ihn mit `/checkin history` löschst.',
    },
    followUps: {
      name: 'Angebote, dich einmal zu fragen, wie es dir geht',
      why: 'Jemand von der Moderation hat es dir angeboten.',
      until: 'Ein Angebot eine Woche. Wenn du Ja gesagt hast, bis einen Tag nach der Frage.',
    },
    sessions: {
      name: 'Treffen, zu denen du Ja gesagt hast',
      why: 'Dein Platz wird freigehalten.',
      until: 'Bis einen Tag nach dem Treffen.',
    },
    hosting: {
      name: 'Treffen, die du leitest',
      why: 'Wer sich um eine Gruppe kümmert, hat dich genannt, damit ihre Leute wissen, wer da ist.',
      until: 'Bis jemand anderes genannt wird oder die Treffen enden.',
    },
    reports: {
      name: 'Was du der Moderation gesagt hast',
      why: 'Sie muss wissen, wer ihr was gesagt hat.',
      until: 'Bis 90 Tage, nachdem sie es abgeschlossen hat.',
    },
    cases: {
      name: 'Was die Moderation über dich erfahren hat, oder dass du sie um eine Nachricht gebeten hast',
      why: 'Sie muss wissen, wo sie nachsehen soll. Wer es ihr gesagt hat, steht hier nicht, zum Schutz dieser Person.',
      until: 'Bis 90 Tage, nachdem sie es abgeschlossen hat.',
    },
    messages: {
      name: 'Nachrichten an dich, die noch gesendet werden',
      why: 'Du hast Ja zu ihnen gesagt oder um etwas gebeten.',
      until: 'Bis sie gesendet sind.',
    },
    unposted: {
      name: 'Was du ohne deinen Namen geschrieben hast und was nicht auf Discord steht',
      why: 'Es wartet auf dich oder die Moderation, oder kam zu dir zurück.',
      until: 'Bis es veröffentlicht ist. Was zu dir zurückkam: 72 Stunden.',
    },
    anonymous: {
      name: 'Was du in den letzten 72 Stunden ohne deinen Namen geschrieben hast',
      why: 'Damit du es ändern kannst und die Moderation handeln kann, ohne deinen Namen zu sehen.',
      until:
        '72 Stunden, nachdem es auf Discord steht. Es bleibt, wenn du `/privacy forget` benutzt: Lösch es vorher mit `/anon mine`.',
    },
    relays: {
      name: 'Gespräche mit Freiwilligen, die deinen Namen nicht sehen',
      why: 'Ihr beide wolltet es so.',
      until: '72 Stunden.',
    },
    blocks: {
      name: 'Dass du jemanden nicht lesen willst, der ohne Namen schreibt',
      why: 'Du wolltest es so. Wen du blockiert hast, steht hier nicht, damit niemand es herausfindet.',
      until: 'Bis du es mit `/anon mine` zurücknimmst.',
    },
    mutes: {
      name: 'Dass du eine Zeit lang nicht ohne deinen Namen schreiben darfst',
      why: 'Die Moderation hat so entschieden.',
      until: 'Bis es endet, höchstens 31 Tage. Es bleibt, wenn du `/privacy forget` benutzt.',
    },
    marks: {
      name: 'Dass du heute in der Runde einer Gruppe geantwortet hast',
      why: 'Damit niemand doppelt zählt. Was du gedrückt hast, steht nicht dabei.',
      until: 'Bis der Tag vorbei ist. Es bleibt, wenn du `/privacy forget` benutzt.',
    },
    shifts: {
      name: 'Deine Schichten als Freiwillige oder Freiwilliger',
      why: 'Du hast gesagt, wann du da bist, damit andere wissen, wer erreichbar ist.',
      until: 'Bis 30 Tage nach einer Schicht. Ein Plan, bis du ihn beendest.',
    },
    receipts: {
      name: 'Was die Moderation hier mit deinen Worten oder deinem Konto getan hat, und deine Einsprüche',
      why: 'Du hast ein Recht darauf, es zu wissen und deine Worte zurückzubekommen.',
      until: '30 Tage, oder bis 30 Tage nach der Antwort auf deinen Einspruch. 90 Tage, solange niemand antwortet.',
    },
    journal: {
      name: 'Zeichen ohne deinen Namen, in einer Liste neben allem anderen',
      why: 'Damit eine alte Kopie nicht zurückbringt, was du gelöscht hast, und aus deinem Nein zu Nachrichten oder zum Verlauf kein Ja macht.',
      until:
        'Solange es solche Kopien gibt. Sie bleiben, wenn du `/privacy forget` benutzt, und eines kommt dann dazu.',
    },
    duties: {
      name: 'Was du hier für andere tust',
      why: 'Andere müssen prüfen können, wer als Moderation, als Vertrauensperson oder als Betreiber was getan hat.',
      until: 'Solange der Server mich hat. Es bleibt, wenn du `/privacy forget` benutzt.',
    },
  },
  show: {
    kind: (details) => `**${details.name}** (${details.count})`,
    nothing: 'Ich habe nichts gefunden, was ich über dich aufbewahre.',
    inFile: '`/privacy export` hat alles als Datei, mit dem, was darin steht.',
    forget: '`/privacy forget` löscht es.',
    noMessages: '`/privacy optout` ist dafür da, dass ich dir nicht schreibe.',
  },
  forget: {
    heading: '**Löschen, was ich über dich aufbewahre**',
    goes: 'Das geht sofort, auf allen Servern, die mich haben:',
    goesList: [
      'deine eigenen Check-ins, dein Verlauf und dein Ja zu Nachrichten',
      'Plätze, auf die du wartest, Treffen, zu denen du Ja gesagt hast, und Angebote an dich',
      'Gruppen, um die du dich kümmerst, und Treffen, die du leitest: Das tust du dann nicht mehr',
      'was du der Moderation gesagt hast, und dass du es warst',
      'Worte ohne deinen Namen, die noch warten, Gespräche mit Freiwilligen und wen du blockiert hast',
      'Nachrichten, die ich dir noch geschickt hätte',
      'dass du `/privacy optout` eingeschaltet hast: Ich achte dann wieder auf Not in deinen Nachrichten',
    ],
    stays: 'Das bleibt, und warum:',
    staysList: [
      'Beiträge ohne deinen Namen, die auf Discord stehen. Lösch sie vorher mit `/anon mine` oder mit ihrem Beleg. Sonst kann die Moderation bis 72 Stunden nach dem Erscheinen handeln, ohne deinen Namen zu sehen, und Vertrauenspersonen können sie so lange öffnen, wie es dir gesagt wurde.',
      'Dass die Moderation einen Fall abgeschlossen hat, ohne deinen Namen. Was sie in ihrem Kanal auf Discord sehen kann, bleibt dort.',
      'Dass du nicht ohne deinen Namen schreiben darfst, bis das endet. So lässt es sich nicht umgehen.',
      'Was du in der Moderation, als Vertrauensperson oder als Betreiber getan hast, und dass du in Bereitschaft bist: Andere müssen es prüfen und sich darauf verlassen können.',
      'Dass ich gelöscht habe, was ich über dich aufbewahrt hatte, und wann: ein Zeichen ohne deinen Namen und ohne deine Worte. Es ist da, damit eine alte Kopie nichts davon zurückbringt. Auch ältere solche Zeichen bleiben: dass du etwas gelöscht hast, und dein Ja oder Nein zu Nachrichten oder zum Verlauf.',
      'Deinen Platz in Gruppen kennt Discord, nicht ich. Du gehst mit `/group leave`.',
    ],
    warning:
      'Wenn sich die Moderation gerade um dich kümmert, verliert ihre Notiz deinen Namen. Niemand kann das rückgängig machen.',
    copy: 'Willst du vorher eine Kopie? Nimm `/privacy export`.',
    yes: 'Ja, alles löschen',
    nothing: 'Ich bewahre nichts über dich auf, was ich löschen könnte.',
    done: 'Es ist erledigt. Ich kann nichts mehr davon lesen, und ich schreibe dir nicht mehr, außer du bittest mich darum. Du kannst mich jederzeit benutzen, als wären wir uns nie begegnet.',
    threadGone: 'Ich habe den Thread gelöscht, den ich für deine Check-ins gemacht hatte.',
    threadsLeft: (details) =>
      `Den Thread, den ich für deine Check-ins gemacht hatte, konnte ich nicht löschen: ${details.threads}. Bitte sag der Moderation, dass sie ihn löschen soll.`,
  },
  optOut: {
    heading: '**Keine Nachrichten, und kein Blick darauf, wie es dir geht**',
    isOff: 'Das ist ausgeschaltet.',
    isOn: 'Das ist **eingeschaltet**, auf allen Servern, die mich haben.',
    means: 'Solange es eingeschaltet ist:',
    meansList: [
      'Ich schreibe dir nicht von mir aus: keine Angebote, keine Fragen, wie es dir geht, keine Direktnachrichten. Was geplant war, endet, und deine eigenen Check-ins pausieren. Worum du mich danach bittest, das tue ich.',
      'Ich achte in deinen gewöhnlichen Nachrichten nicht auf Not. Wenn du in einem Kanal schreibst, dass du sterben willst, sage ich es niemandem.',
    ],
    stays: 'Das geht weiter:',
    staysList: [
      'Ich achte auf das, was anderen schaden kann: Drohungen, Beleidigungen, Betrug, Wege zu sterben. Und darauf, ob jemand anderes in Gefahr ist.',
      'Ich lese, was du ohne deinen Namen schreibst und was du in meine Formulare schreibst.',
      'Andere können der Moderation etwas über dich sagen, und jemand von ihr kann dir schreiben.',
      'Du hörst von einem Platz, einem Beitrag oder einem Gespräch, wenn du das wolltest, von dem, was du hier für andere tust, und wenn Treuhänder einen Beitrag von dir öffnen.',
    ],
    kept: 'Dass du es eingeschaltet hast, bewahre ich als Zeichen ohne deinen Namen auf, bis du es hier ausschaltest oder `/privacy forget` benutzt. Damit eine alte Kopie dessen, was ich aufbewahre, es nicht rückgängig macht, bleibt eine Liste solcher Zeichen länger. Es gilt auf allen Servern, die mich haben.',
    help: '`/crisis` ist jederzeit für dich da.',
    turnOn: 'Einschalten',
    turnOff: 'Ausschalten',
    turnedOn: 'Es ist jetzt eingeschaltet. In einer Minute gilt es überall.',
    turnedOff: 'Es ist jetzt ausgeschaltet. Was damit geendet hat, beginnt nicht von selbst wieder.',
  },
};
