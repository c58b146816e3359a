import type { Embed } from '../shapes.ts';
import { readLocale } from '../state/page-state.ts';
import { writeTime } from '../markdown/write-time.ts';
import { words } from '../words.ts';
import { Markdown, writeColour } from './markdown.tsx';
import { useNow, usePage } from './page-context.tsx';
import { FileLink, isOwn } from './parts.tsx';

/** A rich embed. */
export function EmbedCard({ embed }: { embed: Embed }) {
  return (
    <div class="embed" style={embed.color ? { '--accent': writeColour(embed.color) } : {}}>
      {embed.author && <div class="embed-author">{embed.author.name}</div>}
      {embed.title && (
        <div class="embed-title">
          {embed.url ? (
            <a href={embed.url} target="_blank" rel="noreferrer noopener">
              {embed.title}
            </a>
          ) : (
            <Markdown inline text={embed.title} />
          )}
        </div>
      )}
      {embed.description && <Markdown text={embed.description} />}
      {embed.fields && embed.fields.length > 0 && (
        <dl class="embed-fields">
          {embed.fields.map((field, index) => (
            <div key={index} class={field.inline ? 'inline' : ''}>
              <dt>
                <Markdown inline text={field.name} />
              </dt>
              <dd>
                <Markdown text={field.value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {[embed.image, embed.thumbnail].map((picture) =>
        picture ? (
          isOwn(picture.url) ? (
            <img class="picture" src={picture.url} alt={words.messages.picture} loading="lazy" />
          ) : (
            <FileLink url={picture.url} name={words.messages.picture} />
          )
        ) : null,
      )}
      <EmbedFoot embed={embed} />
    </div>
  );
}

function EmbedFoot({ embed }: { embed: Embed }) {
  const now = useNow();
  const locale = usePage(readLocale);
  const pieces = [
    ...(embed.footer ? [embed.footer.text] : []),
    ...(embed.timestamp ? [writeTime(Date.parse(embed.timestamp), 's', now, locale)] : []),
  ];
  return pieces.length > 0 ? <div class="embed-foot">{pieces.join(' · ')}</div> : null;
}
