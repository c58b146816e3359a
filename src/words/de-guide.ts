import type { Words } from './en.ts';

/** German for `en-guide.ts`. */
export const guide: Words['guide'] = {
  buttons: {
    talk: 'Mit einer geschulten Person sprechen',
    volunteer: 'Freiwillige hier bitten, mir zu schreiben',
    steady: 'Etwas, das mich kurz beruhigt',
    trusted: 'Mich jemandem anvertrauen',
    notNow: 'Nicht jetzt',
    start: 'Zurück zum Anfang',
    otherWorry: 'Mich hält etwas anderes ab',
    otherCountry: 'Ein anderes Land',
    again: 'Noch fünf Minuten',
  },
  opening: {
    acknowledge: () => 'Danke, dass du dich meldest. Das kann schwer sein.',
    automated: () => 'Ich bin ein automatischer Helfer und kann nicht einschätzen, wie ernst es ist.',
    emergency: ({ eu, northAmerica, uk }) =>
      `Wenn du dir bald etwas antun könntest oder schon etwas passiert ist, ruf den örtlichen Notruf an. Das ist ${eu} in der Europäischen Union, ${northAmerica} in den USA und Kanada und ${uk} in Großbritannien und Nordirland.`,
    emergencyHere: ({ number, country }) =>
      `Wenn du dir bald etwas antun könntest oder schon etwas passiert ist, ruf ${number} an (${country}).`,
    question: () => '**Was würde dir jetzt am meisten helfen?**',
  },
  worries: {
    question: () => '**Was macht es vielleicht schwer, sich Hilfe zu holen?**',
    hint: () =>
      'Drück auf das, was am besten passt. So kann ich besser ein Angebot für dich finden. Du musst nicht sagen, warum.',
    labels: {
      understand: 'Die verstehen mich nicht',
      cost: 'Was es kostet',
      overheard: 'Jemand könnte mithören',
      police: 'Dann kommt die Polizei',
      enough: 'Mir geht es nicht schlecht genug',
      quiet: 'Ich will nicht reden',
      nothing: 'Zeig mir einfach, was es gibt',
    },
    answers: {
      understand: () =>
        'Die richtigen Worte zu finden, kann schwer sein. Du kannst mit „Mir geht es nicht gut“ anfangen und von da aus weitersehen. Wenn dich jemand nicht versteht, kannst du aufhören und ein anderes Angebot probieren.',
      police: () =>
        'Das ist verschieden. Manche holen Hilfe, ohne dich zu fragen, wenn sie glauben, dass gerade ein Leben in Gefahr ist. In vielen Gesprächen kommt es nie dazu. Du kannst zuerst fragen: „Wann ruft ihr die Polizei?“',
      enough: () =>
        'Du musst nicht in Gefahr sein, um anzurufen. Leute rufen auch an, weil ihnen ein Tag zu viel ist. Du kannst anfangen mit: „Ich weiß nicht, ob es schlimm genug ist.“',
      nothing: () => 'Du kannst diese Angebote nutzen, auch wenn du dir nicht sicher bist.',
    },
    someLines: {
      cost: {
        found: () => 'Diese Angebote stehen als kostenlos in der Liste.',
        none: () =>
          'Ich kenne hier kein Angebot, das als kostenlos in der Liste steht. Du kannst am Anfang des Anrufs nach dem Preis fragen. Du kannst auch eine Person, der du vertraust, bitten, dir ein Telefon zu leihen.',
      },
      overheard: {
        found: () => 'Hier kannst du schreiben. Das ist nicht zu hören.',
        none: () =>
          'Ich kenne hier kein Angebot, bei dem du schreiben kannst. Du könntest von draußen anrufen oder Musik anmachen. Du kannst darum bitten, dass die anderen reden und du nur Ja oder Nein sagst.',
      },
      quiet: {
        found: () => 'Du musst nicht reden. Hier kannst du schreiben.',
        none: () =>
          'Ich kenne hier kein Angebot, bei dem du schreiben kannst. Wenn du anrufst, kannst du sagen: „Ich möchte nicht viel reden.“ Du kannst auch zuerst einer Person schreiben, der du vertraust.',
      },
    },
  },
  country: {
    question: () => '**In welchem Land bist du?**',
    hint: () => 'Wähl es aus der Liste. Dann zeige ich dir, mit wem du dort reden kannst.',
    placeholder: 'Wähl dein Land',
    other: { label: 'Ein anderes Land', description: 'Schreib, wie es heißt' },
    form: {
      title: 'Dein Land',
      label: 'In welchem Land bist du?',
      description: 'In jeder Sprache. Die ersten Buchstaben reichen.',
    },
  },
  steady: {
    heading: () => '**Etwas, um ruhiger zu werden**',
    breathe: () => 'Atme durch die Nase ein und zähl dabei bis vier. Atme langsam wieder aus und zähl dabei bis sechs.',
    pace: () => '> ein · 2 · 3 · 4\n> aus · 2 · 3 · 4 · 5 · 6',
    goOn: ({ until }) => `Bleib fünf Minuten in diesem Takt, oder so lange du magst. Die fünf Minuten enden ${until}.`,
    ease: () => 'Wenn dir schwindlig wird, atme so wie sonst auch.',
    ground: () =>
      'Schau dich dann um. Nenn fünf Dinge, die du siehst, vier, die du anfassen kannst, und drei, die du hörst.',
  },
  trusted: {
    whom: () => '**Wem möchtest du es sagen?**',
    hint: () => 'Ich helfe dir mit zwei Sätzen. Ich behalte nichts davon.',
    people: {
      friend: 'Jemandem aus dem Freundeskreis',
      family: 'Der Familie',
      partner: 'Meiner Partnerin oder meinem Partner',
      work: 'Jemandem bei der Arbeit oder in der Schule',
    },
    wish: () => '**Was wünschst du dir von dieser Person?**',
    wishes: {
      listen: 'Einfach zuhören',
      come: 'Kommen und bei mir sein',
      help: 'Mir helfen, Hilfe zu finden',
      safe: 'Mir helfen, heute sicher zu bleiben',
    },
    heading: () => '**Zwei Sätze, die du schicken könntest**',
    copy: () => 'Kopier sie und ändere, was du willst. Ich behalte nichts davon.',
    first: {
      friend: 'Mir geht es gerade nicht gut, und ich vertraue dir.',
      family: 'Mir geht es gerade nicht gut, und ich möchte, dass jemand in der Familie es weiß.',
      partner: 'Mir geht es gerade nicht gut, und ich möchte es nicht vor dir verbergen.',
      work: 'Mir geht es gerade nicht gut, und ich möchte, dass hier jemand davon weiß.',
    },
    second: {
      close: {
        listen: 'Kannst du mir eine Weile einfach zuhören, ohne etwas lösen zu müssen?',
        come: 'Kannst du heute vorbeikommen und eine Weile bei mir sein?',
        help: 'Kannst du mir helfen, jemanden zu finden, mit dem ich reden kann?',
        safe: 'Ich denke daran, mir das Leben zu nehmen: Bitte hilf mir, heute noch jemanden zu erreichen.',
      },
      work: {
        listen: 'Hätten Sie heute etwas Zeit, mir einfach zuzuhören?',
        come: 'Könnten Sie heute zu mir kommen und eine Weile bei mir bleiben?',
        help: 'Könnten Sie mir helfen herauszufinden, an wen ich mich wenden kann?',
        safe: 'Ich denke daran, mir das Leben zu nehmen: Bitte helfen Sie mir, heute noch jemanden zu erreichen.',
      },
    },
    other: 'Andere Worte',
    after: () =>
      'Wenn niemand antwortet, versuch es noch bei einer anderen Person, oder sprich mit einer geschulten Person.',
  },
  volunteer: {
    heading: () => '**Freiwillige bitten, dir zu schreiben**',
    consent: () =>
      'Wenn du Ja sagst, sehen die Moderatoren dieses Servers deinen Namen und dass du gefragt hast. Jemand von ihnen kann dir dann vom eigenen Konto aus schreiben. Sie machen das freiwillig. Es ist keine Therapie.',
    onShift: () => 'Gerade ist jemand im Dienst, kümmert sich aber vielleicht um andere.',
    nobodyOnShift: () => 'Gerade ist niemand im Dienst.',
    onCall: () => 'Jemand von ihnen hat Bereitschaft, schläft aber vielleicht oder ist beschäftigt.',
    mayTakeLong: () => 'Es kann einen Tag dauern, oder länger.',
    cannotWait: () => 'Wenn du nicht warten kannst, sprich mit einer geschulten Person.',
    yes: 'Ja, frag sie',
    sent: () =>
      'Die Moderatoren wissen jetzt Bescheid. Bitte erlaube Direktnachrichten von diesem Server, damit sie dich erreichen können.',
    already: () => 'Du hast schon gefragt, und die Moderatoren wissen Bescheid. Du musst nichts weiter tun.',
    meanwhile: () => 'Bis dahin kannst du hier etwas anderes tun:',
  },
  tomorrow: {
    button: 'Schreib mir morgen',
    question: () => '**Soll ich dir morgen einmal schreiben?**',
    consent: () =>
      'Du bekommst eine kurze Direktnachricht von mir und danach keine mehr. Darin steht nicht, warum. Auf einem gesperrten Handy sehen andere vielleicht, dass ich geschrieben habe.',
    yes: 'Ja, einmal, morgen',
    no: 'Nein, danke',
    planned: ({ when }) => `Ich schreibe dir einmal, ${when}.`,
    message: () =>
      'Hallo. Du hast gesagt, dass ich dir einmal schreiben darf, und das ist die Nachricht. Du musst nicht antworten. Wenn du mit mir etwas anschauen möchtest, drück den Knopf oder tippe `/crisis`.',
    open: 'Öffnen',
  },
  closing: {
    fine: () =>
      'Das ist in Ordnung. Du kannst jederzeit wiederkommen: Tippe `/crisis`, hier oder in einer Direktnachricht an mich.',
    emergency: () => 'Wenn es schlimmer wird und du dir etwas antun könntest, ruf den örtlichen Notruf an.',
    question: () => '**Noch eine letzte Frage, nur wenn du magst: Hat das geholfen?**',
    counted: () => 'Ich zähle nur die Antworten. Niemand kann sehen, wer was gedrückt hat.',
    answers: { yes: 'Ja', some: 'Ein bisschen', no: 'Nein' },
    thanks: () => 'Danke. Deine Antwort ist gezählt, ohne deinen Namen.',
  },
  panel: {
    heading: () => '**Geht es dir gerade nicht gut, oder machst du dir Sorgen um jemanden?**',
    text: () =>
      'Drück den Knopf, egal wie spät es ist. Was dann kommt, siehst nur du. Ich bin ein automatischer Helfer. Ich kann dir zeigen, mit wem du dort reden kannst, wo du lebst, oder etwas, um ruhiger zu werden.',
    screened: ({ roleId }) =>
      `Ein Programm auf dem Rechner dieses Bots liest mit, was hier und in den Threads geschrieben wird. Was nach Not aussieht oder anderen schadet, sehen ${roleId === null ? 'die Moderatorinnen und Moderatoren dieses Servers' : `Leute mit <@&${roleId}>`}. Das Programm entscheidet nichts: Das tun Menschen.`,
    button: 'Zeig mir, was helfen könnte',
  },
  shifts: {
    here: () =>
      '**Gerade ist jemand aus der Moderation im Dienst.** Vielleicht kümmert sich die Person um andere oder macht eine Pause.',
    nobody: () =>
      '**Gerade ist niemand aus der Moderation im Dienst.** Was du ihnen sagst, wartet vielleicht, bis jemand da ist.',
    peers: () => 'In der Moderation sind Freiwillige, keine Therapeutinnen oder Therapeuten, und nicht immer wach.',
    ways: ({ tell }) =>
      `Wenn es nicht warten kann, drück den Knopf: Er geht zu jeder Zeit, und was dann kommt, siehst nur du. Um ihnen von einer Nachricht zu erzählen, öffne das Menü der Nachricht, dann *Apps*, dann *${tell}*. Um eine Gruppe zu finden, tippe \`/start\`.`,
  },
  numbers: {
    heading: () => '**Nummern, die auch gehen, wenn ich offline bin**',
    elsewhere: ({ directory }) => `In einem anderen Land schau hier nach: ${directory}`,
  },
};
