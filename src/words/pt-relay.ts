import type { errors as enErrors, relay as enRelay } from './en-relay.ts';

/** Portuguese for the errors of `en-relay.ts`. */
export const errors: typeof enErrors = {
  'relay-over': () =>
    'Esta conversa acabou: ficou aberta por 72 horas, ou alguém a encerrou. Para encontrar ajuda a qualquer hora, use `/crisis`.',
  'relay-not-yours': () =>
    'Ninguém mais pode responder a você sobre isso, ou isso não é seu. Nada mudou. Para encontrar ajuda a qualquer hora, use `/crisis`.',
  'relay-empty': () => 'Não há nenhuma palavra que se possa ver. Escreva pelo menos uma. Nada foi enviado.',
  'relay-too-long': (details) =>
    `Seu texto tem ${details.length} caracteres; cabem ${details.most}. Você pode enviar em duas partes. Nada foi enviado.`,
  'relay-too-fast': (details) =>
    `Você escreveu muitas vezes nos últimos ${details.minutes} minutos. Espere um pouco e envie de novo. Nada foi enviado. Para encontrar ajuda a qualquer hora, use \`/crisis\`.`,
  'nobody-can-look': () =>
    'A moderação teria que ver isto antes, e neste servidor não dá para mostrar a ninguém. Nada foi publicado, e ninguém ficou sabendo. Para encontrar ajuda a qualquer hora, use `/crisis`.',
  'again-not-yours': () =>
    'Isto não está mais guardado, ou não é seu. O que volta fica guardado por até 72 horas. Nada mudou.',
  'again-decided': () =>
    'Não há nada para ver de novo: ninguém da moderação devolveu isto a você, ou já está esperando. Veja em `/anon mine`.',
  'again-twice': () =>
    'Duas pessoas da moderação viram isto e devolveram. Não dá para pedir outra vez. Suas palavras são suas: você pode mudá-las e escrever de novo.',
};

/** Portuguese for `en-relay.ts`. */
export const relay: typeof enRelay = {
  ask: '**Uma pessoa voluntária pode responder a você pelo bot, sem ver o seu nome?** Fica aberto por 72 horas. As pessoas voluntárias nem sempre estão acordadas.',
  yes: 'Sim, alguém pode me responder',
  how: () =>
    '**Como podem chegar até você?** De nenhum dos dois jeitos veem o seu nome. Para mensagens diretas, sua conta fica guardada, trancada, até a conversa acabar; depois é apagada.',
  here: 'Eu olho em /anon mine',
  direct: 'Me mande uma mensagem direta',
  openedHere: (details) =>
    `A equipe voluntária sabe que você quer uma resposta. Olhe em \`/anon mine\` de vez em quando. A conversa fica aberta até ${details.until}; depois tudo é apagado. São pessoas como você, não terapeutas, e talvez estejam dormindo. Você pode escrever primeiro.`,
  openedDirect: (details) =>
    `A equipe voluntária sabe que você quer uma resposta. Ela chega como mensagem direta minha e também fica em \`/anon mine\`. A conversa fica aberta até ${details.until}; depois tudo é apagado. São pessoas como você, não terapeutas, e talvez estejam dormindo. Você pode escrever primeiro.`,
  heading: (details) =>
    `**Sua conversa com a equipe voluntária.** Só você vê isto. Fica aberta até ${details.until}; depois tudo é apagado.`,
  empty: () => 'Ninguém escreveu nada ainda. Você pode escrever primeiro.',
  answered: (details) =>
    `**Uma pessoa voluntária respondeu a você.** Ela não vê o seu nome. Você pode responder até ${details.until}.`,
  left: () =>
    'A outra pessoa encerrou a conversa, e o que foi dito está apagado. Pode haver muitos motivos. Se você ainda quer conversar com alguém, `/crisis` mostra quem está disponível agora.',
  you: 'Você',
  volunteer: 'Uma pessoa voluntária',
  earlier: 'Antes disso',
  writeBack: 'Responder',
  end: 'Encerrar a conversa',
  endSure: () => '**Encerrar esta conversa?** O que foi dito é apagado, também para a equipe voluntária.',
  endYes: 'Sim, encerrar',
  ended: () => 'A conversa acabou, e o que foi dito está apagado. Para encontrar ajuda a qualquer hora, use `/crisis`.',
  written: () =>
    'Está guardado, e a equipe voluntária sabe que você escreveu. Não sei dizer quando alguém vai ler. Se você pode fazer algo logo ou está com ferimentos, ligue agora para o número de emergência da sua região.',
  writeTitle: 'Responder',
  writeLabel: 'O que você escreve',
  writeDescription: 'A equipe voluntária daqui pode ler. Ela não vê o seu nome.',
  asked: () =>
    'Outra pessoa da moderação vai ver isto. Até lá fica esperando, e está em `/anon mine`. Não sei dizer quanto tempo demora.',
};
