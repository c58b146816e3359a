import { type RiskLanguage } from '../normalised-text.ts';

/**
 * The small words that hold the sentences of a language together, without accents, with the short forms of chat. Our own selection;
 * one that several languages share tells a little of each.
 */
export const FUNCTION_WORDS: Readonly<Record<RiskLanguage, string>> = {
  en:
    "the a an and or but if then than that this these those i you he she it we they me him her us them my your his its our their i'm it's " +
    "don't can't dont cant im ive is am are was were be been being have has had do does did will would can could should may might must not to of " +
    'in on at for with from by about as so up out off over into just like really very too also some any all no yes yeah ok okay what who ' +
    'when where why how which there here now today still never always because want need know think feel get got going go make take see say ' +
    'people time day life good bad new old one only more much many someone anyone everyone nobody something anything nothing u ur lol',
  es:
    'el la los las un una unos unas y o pero si que de del al a en con por para sin sobre yo tu ella ellos nosotros usted ustedes me te se ' +
    'le les lo nos mi mis tus su sus es son soy eres esta estan estoy estas estamos era fue ser estar ha han he hay habia tengo tiene tienes ' +
    'hace hacer no ya muy mas menos tambien tan como cuando donde porque quien cual cuanto todo toda todos nada nadie algo alguien siempre ' +
    'nunca ahora hoy ayer bien mal quiero quieres puedo puede ir voy va vamos solo creo sabe vez asi aqui esto eso este ese q xq pq tqm jaja jajaja',
  pt:
    'o a os as um uma uns umas e ou mas se que de do da dos das ao no na nos nas em com por para pra pro sem sobre eu tu voce voces ele ela eles ' +
    'elas nos me te lhe meu minha meus seu sua isso isto esse essa este esta sao sou es foi ser estar estou ta to tava tem tenho tinha ha ' +
    'fazer nao ja muito mais menos tambem tao como quando onde porque quem qual tudo todo toda todos nada ninguem alguem sempre nunca agora ' +
    'hoje ontem bem mal quero posso pode ir vou vai vamos so acho sei assim aqui ai ate mesmo vc vcs tb tbm pq q n mt kkk kkkk gente',
  fr:
    'le la les un une des du de et ou mais si que qui quoi dont a au aux en dans avec sans pour par sur sous chez je tu il elle on nous vous ' +
    'ils elles me te se lui leur moi toi mon ma mes ton ta tes son sa ses notre votre est sont suis es etes sommes etait etre avoir ai as ont ' +
    'avons avez fait faire ne pas plus moins tres trop aussi bien mal comme quand comment pourquoi parce tout tous toute rien personne ' +
    "jamais toujours maintenant veux veut peux peut vais va cest jai c'est j'ai ca ce cette ces cet y encore deja alors donc meme jsp mdr ptdr jpp pk tkt",
  de:
    'der die das ein eine einen einem einer des dem den und oder aber wenn dass ob ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ' +
    'mein meine meinen dein deine sein seine unser ist sind bin bist war waren seid hat habe haben hast hatte werden wird wurde kann kannst ' +
    'konnte muss will willst soll darf nicht kein keine keinen auch nur noch schon sehr mehr zu zum zur im am in an auf aus bei mit nach von ' +
    'vor fur fuer uber durch ohne gegen wie was wer wo wann warum weil als dann doch mal ja nein immer nie jetzt heute alle alles nichts ' +
    'jemand etwas man so hier da einfach echt leben gut ka nix vllt halt',
  it:
    'il lo la i gli le un uno una e o ma se che chi di del della dei delle al alla ai alle da dal dalla in nel nella con su sul per tra fra io ' +
    'tu lui lei noi voi loro mi ti si ci vi ne mio mia miei tuo tua suo sua questo questa quello quella e sono sei siamo siete era essere ho hai ' +
    'ha abbiamo hanno avere fare faccio fa non piu meno molto troppo anche bene male come quando dove perche cosa quanto tutto tutti tutta ' +
    'niente nulla nessuno qualcuno sempre mai adesso ora oggi ieri voglio vuoi posso puo vado va andare solo gia cosi qui qua ancora cmq xke nn tvb',
};

/** Endings and letters that say nothing for certain, but which a long word of the language often has. A row is a language, then what words end in. */
export const TELLING_ENDINGS: Readonly<Record<RiskLanguage, readonly string[]>> = {
  en: ['ing', 'ness', 'ould', 'ght', 'ly'],
  es: ['cion', 'ando', 'iendo', 'arme', 'irme', 'erme', 'mente', 'dad', 'ito', 'ita'],
  pt: ['cao', 'coes', 'ando', 'endo', 'inho', 'inha', 'mente', 'dade', 'agem'],
  fr: ['tion', 'ment', 'eux', 'euse', 'aient', 'ais', 'ait', 'oir', 'ique'],
  de: ['ung', 'heit', 'keit', 'lich', 'isch', 'chen', 'sch', 'tzt', 'cht'],
  it: ['zione', 'ando', 'endo', 'mente', 'ita', 'armi', 'ermi', 'irmi', 'issimo'],
};
