# Lamplight as a container: built in one stage, run in another that has no compiler, no sources and no development packages.
#   docker compose up -d --build          (compose.yaml: SQLite; compose.postgresql.yaml: with PostgreSQL)
# Node.js 22 is an LTS that `engines` in package.json allows.

FROM node:22-bookworm-slim AS build
WORKDIR /app
# better-sqlite3 is compiled where no ready-made build of it fits.
RUN apt-get update \
  && apt-get install -y --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json ./
# Of all packages only better-sqlite3 needs its script; what others would download is not used.
RUN npm ci --ignore-scripts --no-audit --no-fund \
  && npm rebuild better-sqlite3
COPY . .
RUN npm run prepare \
  && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:22-bookworm-slim
ENV NODE_ENV=production \
  DATABASE_URL=file:/data/lamplight.db \
  KEY_FOLDER=/key \
  HEALTH_ADDRESS=9464
WORKDIR /app
# Owned by root: the user it runs as can change nothing of it.
COPY --from=build /app/package.json /app/LICENSE ./
COPY --from=build /app/prisma ./prisma
# The risk model's weights are read from where they lie in the sources.
COPY --from=build /app/src/risk/model/weights.bin ./src/risk/model/weights.bin
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# What is kept, and its key, each in a volume of its own; a new volume takes their owner over.
RUN install -d -o node -g node -m 0700 /data /key
VOLUME ["/data", "/key"]
USER node
STOPSIGNAL SIGTERM
# The first start makes the tables, and connecting takes a while. A bot that stands still for ten minutes is ended by this check, for Docker to start it
# anew: that takes an init (`init: true`), since nothing inside of a container can end its first process, and a policy to restart.
HEALTHCHECK --interval=10s --timeout=15s --start-period=2m --retries=6 \
  CMD ["node", "dist/scripts/watch.js"]
CMD ["node", "--max-semi-space-size=2", "--v8-pool-size=1", "--heap-growing-percent=70", "--liftoff-only", "dist/src/main.js"]
