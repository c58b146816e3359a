import type { errors as enErrors, trust as enTrust } from './en-trust.ts';
import { countIn } from './plurals.ts';

const plural = countIn('pt');
const inDays = (days: number) => plural(days, { one: `${days} dia`, other: `${days} dias` });
const ofPeople = (count: number) =>
  plural(count, { one: `${count} pessoa guardiã`, other: `${count} pessoas guardiãs` });

/** Portuguese for the errors of `en-trust.ts`. */
export const errors: typeof enErrors = {};

/** Portuguese for `en-trust.ts`. */
export const trust: typeof enTrust = {
  command: { description: 'Quem poderia descobrir quem escreveu algo anônimo, e o que fica guardado' },
  promise: {
    heading: '**Antes de escrever: quem poderia saber que foi você**',
    names: 'Outros membros e a moderação não vão ver seu nome. O Discord sabe quem você é.',
    window:
      'Por até três dias, quem mantém este bot poderia descobrir que foi você. É mais tempo enquanto uma publicação espera pela moderação, se você a altera e enquanto continua escrevendo embaixo dela.',
    nobody: 'Depois disso, ninguém aqui consegue.',
    custodians: (details) =>
      `Por ${inDays(details.days)} depois que ela aparece, duas de ${ofPeople(details.count)} podem abrir juntas uma publicação e ver quem escreveu.`,
    reasons:
      'Só podem fazer isso se uma vida está em risco, por uma ordem legal ou por abuso sexual de uma criança. Cada abertura fica registrada. `/trust` mostra quem são.',
    afterwards: 'Depois disso, ninguém aqui consegue.',
    begins: (details) =>
      `**Isto vai mudar.** O que aparecer antes de ${details.when} fica como está. Para o que aparecer depois, vale isto:`,
    changes: (details) =>
      `**As pessoas guardiãs vão mudar.** Para o que aparecer a partir de ${details.when}, são precisas duas de ${ofPeople(details.count)} novas. O que aparecer antes fica com as de agora.`,
    style: 'Seu jeito de escrever, ou a hora, ainda podem revelar quem você é.',
    peers:
      'Os voluntários são pessoas como você, não terapeutas, e nem sempre há alguém acordado. `/crisis` mostra ajuda a qualquer hora. Você só pode enviar palavras, sem arquivos.',
  },
  notices: {
    keyAnnounced: (details) =>
      `**Vai mudar quem poderia descobrir quem escreveu uma publicação anônima.** A partir de ${details.when}, duas destas pessoas guardiãs juntas podem: ${details.names}. Vale para o que aparecer a partir de então, por ${inDays(details.days)} cada vez.`,
    keyActive: (details) =>
      `**Mudou quem poderia descobrir quem escreveu uma publicação anônima.** A partir de agora, duas destas pessoas guardiãs juntas podem: ${details.names}. Vale para o que aparecer a partir de agora, por ${inDays(details.days)} cada vez.`,
    keyGivenUp: '**As novas pessoas guardiãs anunciadas não virão.** Para as publicações anônimas, nada muda.',
    nobody:
      '**A partir de agora, ninguém aqui pode abrir uma publicação anônima nova.** Não há mais pessoas guardiãs. As publicações que já estão aqui mantêm o prazo que tinham.',
    days: (details) =>
      `**Há um novo prazo.** Onde há pessoas guardiãs, elas podem abrir uma publicação anônima por ${inDays(details.days)} depois que ela aparece. Vale para as novas. As que já estão aqui mantêm o prazo que tinham.`,
    paused:
      '**As publicações anônimas estão em pausa neste servidor.** Por enquanto, ninguém pode enviar novas. Você pode escrever com seu nome. `/crisis` mostra ajuda a qualquer hora.',
    resumed:
      '**As publicações anônimas voltaram a ser possíveis neste servidor.** Digite `/anon post` para escrever uma.',
    on: '**Publicações anônimas agora são possíveis aqui.** Digite `/anon post` para escrever uma.',
    approve:
      '**Publicações anônimas agora são possíveis aqui. A moderação olha cada uma antes**, sem ver quem escreveu. Digite `/anon post` para escrever uma.',
    off: '**Não há mais publicações anônimas novas aqui.** As que já estão aqui ficam.',
    more: '`/trust` mostra quem poderia saber o quê.',
  },
  heading: '## Quem poderia saber quem escreve uma publicação anônima a partir de agora',
  nobody: '**Ninguém aqui pode abrir uma.** Outros membros e a moderação não veem quem escreveu. O Discord sabe.',
  custodians: (details) =>
    `**Duas destas pessoas guardiãs juntas podem abrir uma:** ${details.names} (${details.count}). Podem por ${inDays(details.days)} depois que ela aparece. Outros membros e a moderação não veem quem escreveu. O Discord sabe.`,
  upcoming: (details) =>
    `**Isto vai mudar.** Para o que aparecer a partir de ${details.when}, são precisas duas destas pessoas guardiãs: ${details.names} (${details.count}). Podem abrir uma por ${inDays(details.days)}.`,
  reasons:
    'As pessoas guardiãs só podem abrir uma publicação se uma vida está em risco, por uma ordem legal ou por abuso sexual de uma criança. Cada abertura fica registrada.',
  paused: '**As publicações anônimas estão em pausa neste servidor por enquanto.**',
  groups: (details) =>
    `Grupos com publicações anônimas: **${details.all}**. Grupos onde a moderação olha cada uma antes: **${details.first}**.`,
  openings: (details) => `Publicações abertas até agora: **${details.count}**.`,
  openable: (details) => `Publicações que as pessoas guardiãs poderiam abrir hoje: **${details.count}**.`,
  recordWhole: (details) =>
    `O registro do que foi feito aqui está inteiro. Entradas: **${details.count}**, a mais nova: \`${details.head}\`.`,
  recordBroken: (details) =>
    `**Alguém mudou o registro do que foi feito aqui.** Ele está errado a partir da entrada ${details.entry}.`,
  recordEmpty: 'O registro do que foi feito aqui ainda não tem entradas.',
  kept: {
    heading: '**O que eu guardo, e por quanto tempo**',
    name: 'Quem escreveu: trancado até a publicação aparecer ou voltar para você. Então eu apago.',
    mark: 'Por até 72 horas depois disso: uma marca trancada. Com ela, a moderação pode agir sem saber quem é. Quem mantém este bot poderia descobrir.',
    box: (details) =>
      `Por ${inDays(details.days)} depois que ela aparece: uma caixa com o nome. São precisas duas pessoas guardiãs para abrir. Mais ninguém consegue, nem quem mantém este bot.`,
    noBox: 'Depois disso: nada que leve a um nome.',
    mutes:
      'Se a moderação silencia alguém: uma marca sem publicação ao lado, por até 31 dias. Se alguém que lê bloqueia quem escreveu: uma marca assim até a pessoa desfazer.',
    words:
      'As palavras: eu apago assim que estão no canal. Enquanto uma publicação espera ou está atrás de um botão, ficam trancadas aqui.',
  },
  seconds:
    'Não consigo ver segundas contas. Qualquer pessoa pode ter uma: uma pessoa guardiã, ou quem é dono deste servidor. O estilo e a hora podem revelar quem escreve.',
  copies: 'Quem mantém este bot pode ter cópias do que eu guardo. O que está em uma cópia dura enquanto ela durar.',
  program: (details) =>
    `Lamplight ${details.version}. O que eu digo foi lido por pessoas em: ${details.languages}. Os outros idiomas são traduções automáticas.`,
  more: 'O texto longo é a página “Anonymity”, que vem com este programa. Peça a quem mantém este bot.',
  check: 'Verificar o registro',
  record: {
    whole: (details) =>
      `**O registro está inteiro.** Eu o segui desde a primeira entrada, ${details.when}. Ninguém mudou, tirou ou moveu nenhuma.`,
    entries: (details) => `Entradas: **${details.count}**`,
    head: (details) => `A mais nova é esta: \`${details.head}\``,
    compare:
      'Guarde os dois, se quiser. Quando olhar de novo, deve haver pelo menos o mesmo número de entradas. A moderação recebe tudo todos os dias e pode comparar.',
    broken: (details) =>
      `**Alguém mudou o registro.** A entrada ${details.entry} não é a que eu escrevi, ou sumiu. Entradas anteriores que estão certas: ${details.before}.`,
    whatNow: 'Por favor, conte a quem cuida deste servidor. Essas pessoas podem perguntar a quem mantém este bot.',
    empty: 'O registro ainda não tem entradas, então não há nada para verificar.',
  },
};
