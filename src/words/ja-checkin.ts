import type { errors as enErrors, checkin as enCheckin } from './en-checkin.ts';

/** Japanese for the errors of `en-checkin.ts`. */
export const errors: typeof enErrors = {
  'checkin-none': () =>
    'そのような自分への問いかけは、ここには見つかりません。`/checkin mine` で今あるものが見られます。何も変わっていません。',
  'checkin-not-begun': () =>
    'この問いかけはまだ始まっていません。`/checkin mine` で見て、先に *はい、始める* を押すか、`/checkin schedule` で新しく作ってください。',
  'checkin-begun': () =>
    'この問いかけはもう始まっています。`/checkin mine` で変更、休止、終了ができます。何も変わっていません。',
  'checkin-open': () =>
    'まだ決まっていないことがあります。どの時計か、どこでたずねるかです。`/checkin mine` で見て選んでください。何も変わっていません。',
  'checkin-changed': () =>
    'この問いかけはその間に変わったので、今のままにしました。`/checkin mine` で見て、まだ変えたいときはもう一度変えてください。',
  'checkin-waits': () =>
    'この問いかけは、ダイレクトメッセージへの「はい」を待っているので、まだ続けられません。`/checkin mine` で見てください。そこで「はい」と言うか、別の場所を選べます。',
  'checkin-pause-past': () =>
    'その日までの休みでは、何も休みになりません。**12月15日** のように、もっと後の日を書いてください。何も変わっていません。',
  'checkin-nothing-left': () =>
    'これでは一度もたずねられません。どの日も過ぎたか、休みの中にあります。別の時間か、短い休みを選んでください。何も変わっていません。',
  'checkin-in-quiet': () =>
    'この時間は静かな時間の中にあり、そのときは何も送りません。別の時間か、**22:00 – 7:00** のような別の静かな時間を選んでください。何も変わっていません。',
  'checkin-quiet-unread': (details) =>
    `「${details.typed}」を静かな時間として読めません。**22:00 – 7:00** のように、何時から何時までかを書いてください。`,
  'checkin-question-long': (details) =>
    `この質問は${details.length}文字あります。入るのは${details.most}文字までです。短くしてください。何も変わっていません。`,
  'checkin-goals-many': (details) =>
    `一つの問いかけに入る目標は${details.most}つまでです。いくつか減らしてください。何も変わっていません。`,
  'checkin-goal-long': (details) =>
    `目標の一つが${details.length}文字あります。入るのは${details.most}文字までです。短くしてください。何も変わっていません。`,
  'checkin-zone-none': (details) =>
    details.near === null
      ? `「${details.typed}」というタイムゾーンは知りません。**Tokyo** のように、いちばん近い大きな都市をローマ字で書いてください。何も変わっていません。`
      : `「${details.typed}」がどのタイムゾーンか、はっきりしません。この中にありますか：${details.near}？ 何も変わっていません。`,
  'checkin-no-threads': () =>
    'このサーバーには、プライベートスレッドの場所がまだありません。自分のグループかダイレクトメッセージを選ぶか、サーバーを運営する人に聞いてください。何も変わっていません。',
  'checkin-not-in-group': (details) =>
    `**${details.name}** でたずねられるのは、そこに入っているときです。見たところ、入っていません。\`/group join\` で入るか、別の場所を選んでください。何も変わっていません。`,
  'checkins-full': (details) =>
    `ここにはもう自分への問いかけがあり、${details.most}つより多いと多すぎます。\`/checkin edit\` でどれかを変えるか、先に \`/checkin stop\` でどれかを終えてください。何も変わっていません。`,
};

/** Japanese for `en-checkin.ts`. */
export const checkin: typeof enCheckin = {
  command: {
    description: '選んだ時間と場所で、調子をたずねてもらう',
    schedule: {
      description: 'いつ、どこで調子をたずねてもらうかを選ぶ',
      optionNames: {
        when: 'いつ',
        question: '質問',
        goals: '目標',
        place: '場所',
        zone: 'タイムゾーン',
        quiet: '静かな時間',
      },
      options: {
        when: '例：平日 8:30、毎週日曜日の午後7時、明日 21:00',
        question: 'たずねてほしいことを、自分の言葉で',
        goals: '心に留めておきたいこと。三つまで、間に ; を入れて',
        place: 'どこでたずねてほしいか',
        zone: 'タイムゾーン。いちばん近い大きな都市',
        quiet: '何も届かない時間。例：22:00 – 7:00',
      },
    },
    mine: { description: 'ここでの自分への問いかけを見て、変更、休止、終了する' },
    edit: {
      description: '自分への問いかけを変える。書かなかったところはそのまま',
      optionNames: { checkIn: '問いかけ' },
      options: { checkIn: '自分への問いかけのどれか' },
      none: 'なし',
      takeAway: '今あるものを消す',
    },
    pause: {
      description: '自分への問いかけを、ある日まで、または再開するまで休む',
      optionNames: { until: 'いつまで' },
      options: { until: 'また届いてよい日。例：12月15日、来週の月曜日' },
    },
    stop: { description: '自分への問いかけを完全に終える' },
  },
  overview: {
    schedule: '選んだ時間と場所で、調子をたずねてもらう',
    mine: '自分への問いかけを見る、変える、休む、終える',
  },
  zone: {
    ask: (details) =>
      `## どの時計の時間ですか？\n書かれたこと：${details.when}\nまだタイムゾーンが分からないので、推測はしません。書いたことは明日まで取っておきます。`,
    server: (details) => `このサーバーの時計は ${details.zone} です。今は ${details.time} です。`,
    use: (details) => `はい、${details.zone}`,
    other: 'ほかの時計',
    title: 'タイムゾーン',
    label: 'いちばん近い大きな都市',
    description: '例：Tokyo、London、Asia/Seoul',
  },
  place: {
    ask: '## どこでたずねましょうか？',
    how: 'グループでは、たずねていることとその内容を、そこにいる全員が読めます。ダイレクトメッセージは、「はい」と言って、試しのメッセージが一つ届いてから始まります。',
    howThread: 'プライベートスレッドはあなただけのものです。ここでスレッドを管理できる人も開けます。',
    thread: '自分だけのプライベートスレッドで',
    group: (details) => `グループ ${details.name} で`,
    direct: 'ダイレクトメッセージで',
  },
  draft: {
    heading: '## これで合っていますか？',
    start: 'はい、始める',
    change: '変える',
    place: '別の場所',
    drop: 'いいえ、やめる',
    dropped: '分かりました。何も始まっていません。書いたことは消えました。',
    keeps: '-# これは明日まで取っておきます。「はい」と言うまで何も送られません。',
  },
  card: {
    heading: '## 自分への問いかけ',
    when: (details) => `**いつ：** ${details.plan}`,
    next: (details) => `**次：** ${details.times}`,
    where: (details) => `**どこで：** ${details.place}`,
    goals: '**目標：**',
    quiet: (details) => `**静かな時間：** ${details.from} から ${details.to} までは何も届きません。`,
  },
  places: {
    thread: '自分のプライベートスレッド',
    group: (details) => `グループ ${details.name}`,
    groupGone: 'もうないグループ',
    direct: 'ダイレクトメッセージ',
  },
  facts: {
    heading: '**知っておくとよいこと**',
    thread: 'このサーバーでスレッドを管理できる人は、あなたのスレッドを開いて読めます。ほかのメンバーは読めません。',
    group: (details) =>
      `**${details.name}** の全員が、たずねていること、あなたの質問と目標を読めます。何を押したかは見えません。`,
    direct: 'このサーバーのほかの人には見えません。ダイレクトメッセージへの「はい」が必要で、いつでも取り消せます。',
    kept: 'この予定は鍵をかけて取っておきます。このボットを動かす人は開けられます。答えたということは、その日が終わるまで残ります。答えとして書いた言葉は決して残しません。',
    late: '混んでいるときは、15分まで遅れることがあります。',
    stop: '答えなくてもかまいません。休むには `/checkin pause`、終えるには `/checkin stop` を使ってください。',
  },
  started: (details) =>
    `**始まりました。** 次は ${details.at}（${details.from}）に届きます。\n見たり変えたりするには：\`/checkin mine\``,
  startedWaiting:
    '**保存しました。** ダイレクトメッセージに「はい」と言い、試しのメッセージが届いたら始まります。それまでは何もたずねません。',
  mine: {
    heading: '## ここでの自分への問いかけ',
    none: 'まだここにはありません。`/checkin schedule` で作れます。たとえば **平日 8:30** のように。',
    item: (details) => `${details.plan} · ${details.place}`,
    next: (details) => `次：${details.at}（${details.from}）`,
    pausedUntil: (details) => `休み中。${details.at} に再開します。`,
    paused: '再開するまで休み中です。',
    draft: 'まだ始まっていません。「はい」を待っています。',
    unreadable: 'これは壊れていて読めなくなったため、何もたずねません。終えて、新しく作ってください。',
    waits: 'ダイレクトメッセージへの「はい」を待っています。それまでは何もたずねません。',
    ended: {
      done: '終わりました。一度だけのものでした。新しい時間を決めると、また続きます。',
      quiet: 'じゃまにならないように、自然に止まりました。いつでも再開できます。',
      left: 'その場所にもういなかったので、止まりました。別の場所を選ぶと、また続きます。',
      unreachable: 'その場所がなくなったか、入れなくなったので、止まりました。別の場所を選ぶと、また続きます。',
      old: '一年間使われなかったので、止まりました。いつでも再開できます。',
    },
    missed: (details) => `ボットが止まっていたので送れなかった日：${details.days}`,
    choose: '見る、または変えるものを選ぶ',
    only: '-# これはあなただけに見えます。',
  },
  buttons: {
    change: '変える',
    place: '別の場所',
    pause: '休む',
    stop: '完全に終える',
    stopYes: 'はい、終える',
    all: '自分への問いかけをすべて見る',
  },
  form: {
    title: '自分への問いかけ',
    when: 'いつ',
    whenDescription: '例：平日 8:30、毎週日曜日の午後7時',
    question: 'たずねてほしいこと',
    goals: '目標',
    goalsDescription: '三つまで、一行に一つ',
    zone: 'タイムゾーン',
    quiet: '静かな時間',
    quietDescription: '例：22:00 – 7:00。その間は何も届きません。',
  },
  stop: {
    ask: (details) => `## これを完全に終えますか？\n> ${details.question}`,
    goes: '質問や目標と一緒になくなり、もう何もたずねません。スレッドやグループに書かれたものは、そこに残ります。しばらく休むなら、休止のほうがよいでしょう。',
    done: '終わりました。残していたものは消えました。`/checkin schedule` でいつでも新しく作れます。',
  },
  which: 'どれのことですか？',
};
