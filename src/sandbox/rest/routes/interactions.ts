import { InteractionResponseType } from 'discord-api-types/v10';
import { answerInteraction } from '../../interactions/answer-interaction.ts';
import { editAnswer, findAnswer, followUp, reachToken, withdrawAnswer } from '../../interactions/follow-ups.ts';
import { writeMessage } from '../../payloads/messages.ts';
import { readQuery, id, yesNo } from '../read-query.ts';
import { done, ok, route, type RestNeeds, type RouteAnswer, type RouteRequest } from '../route.ts';

type MessageParams = 'webhook_id' | 'webhook_token' | 'message_id';

const webhookLimit = { name: 'webhook', requests: 5, perMs: 2000 };
const messageQuery = { thread_id: id, with_components: yesNo };

/** Answers to interactions, by callback and by token. Neither asks for the bot's token. */
export const interactionRoutes = [
  route('POST', '/interactions/{interaction_id}/{interaction_token}/callback', answerFirst, {
    auth: 'none',
    limit: { name: 'callback', requests: 50, perMs: 1000 },
  }),
  route('POST', '/webhooks/{webhook_id}/{webhook_token}', postFollowUp, { auth: 'none', limit: webhookLimit }),
  ...(['@original', '{message_id}'] as const).flatMap((which) => {
    const path = `/webhooks/{webhook_id}/{webhook_token}/messages/${which}` as const;
    return [
      route('GET', path, getAnswer, { auth: 'none' }),
      route('PATCH', path, patchAnswer, { auth: 'none', limit: webhookLimit }),
      route('DELETE', path, deleteAnswer, { auth: 'none', limit: webhookLimit }),
    ];
  }),
];

function answerFirst(
  { params, query, body, files, receivedAt }: RouteRequest<'interaction_id' | 'interaction_token'>,
  needs: RestNeeds,
): RouteAnswer {
  const { with_response: wanted } = readQuery({ with_response: yesNo }, query);
  const { interaction_id: interactionId, interaction_token: token } = params;
  const { record, type, message } = answerInteraction({ id: interactionId, token, body, files, receivedAt }, needs);
  if (!wanted) return done;
  const isUpdate =
    type === InteractionResponseType.UpdateMessage || type === InteractionResponseType.DeferredMessageUpdate;
  return ok({
    interaction: {
      id: record.id,
      type: record.type,
      ...(message === null
        ? {}
        : {
            response_message_id: message.id,
            response_message_loading: message.loading,
            response_message_ephemeral: message.ephemeralFor !== null,
          }),
      channel_id: record.channelId,
      ...(record.guildId === null ? {} : { guild_id: record.guildId }),
    },
    ...(message === null
      ? {}
      : {
          resource: {
            type,
            ...(isUpdate && type === InteractionResponseType.DeferredMessageUpdate
              ? {}
              : { message: writeMessage(message, needs.world) }),
          },
        }),
  });
}

function postFollowUp(
  { params, query, body, files, receivedAt }: RouteRequest<'webhook_id' | 'webhook_token'>,
  needs: RestNeeds,
): RouteAnswer {
  readQuery({ ...messageQuery, wait: yesNo }, query);
  const record = reachToken(params.webhook_id, params.webhook_token, needs);
  // An application's own webhook always waits.
  return ok(writeMessage(followUp(record, { body, files, receivedAt }, needs), needs.world));
}

function reach({ params, query }: RouteRequest<Exclude<MessageParams, 'message_id'>>, needs: RestNeeds) {
  readQuery(messageQuery, query);
  const record = reachToken(params.webhook_id, params.webhook_token, needs);
  const messageId = params['message_id'] ?? '@original';
  return { record, message: findAnswer(record, messageId, needs.world) };
}

function getAnswer(request: RouteRequest<Exclude<MessageParams, 'message_id'>>, needs: RestNeeds): RouteAnswer {
  return ok(writeMessage(reach(request, needs).message, needs.world));
}

function patchAnswer(request: RouteRequest<Exclude<MessageParams, 'message_id'>>, needs: RestNeeds): RouteAnswer {
  const { record, message } = reach(request, needs);
  return ok(writeMessage(editAnswer(message, record, request, needs), needs.world));
}

function deleteAnswer(request: RouteRequest<Exclude<MessageParams, 'message_id'>>, needs: RestNeeds): RouteAnswer {
  const { record, message } = reach(request, needs);
  withdrawAnswer(message, record, needs);
  return done;
}
