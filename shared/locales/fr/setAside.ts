import type { setAside as english } from '../en/setAside.ts';
import type { Translated } from '../translated.ts';

export const setAside: Translated<typeof english> = {
  'setAside.title': 'Mis de côté',
  'setAside.intro':
    'Ces messages sont arrivés à l’URL du webhook, mais n’ont pas pu être pris comme événements de HireHop. Ils sont conservés en entier ; aucun d’eux n’est dans l’historique.',
  'setAside.list': 'Messages mis de côté, les plus récents d’abord',
  'setAside.from': 'De {sender}, {size}',
  'setAside.more': 'Afficher des messages plus anciens',
  'setAside.none': 'Rien n’est mis de côté',
  'setAside.noneText':
    'Les messages qui arrivent à l’URL du webhook sans pouvoir être pris comme événements de HireHop sont conservés ici en entier, avec la raison. Ainsi, rien n’est perdu.',
  'setAside.noneLeftText':
    'Les messages qui arrivent à l’URL du webhook sans pouvoir être pris comme événements de HireHop sont conservés ici en entier, avec la raison. {dropped}',
  'setAside.choose': 'Choisissez un message',
  'setAside.chooseText': 'Vous verrez pourquoi il a été mis de côté et ce que vous pouvez faire.',
  'setAside.droppedOfDay':
    'Pour faire de la place, {count, plural, one {# message plus ancien a dû partir, reçu} other {# messages plus anciens ont dû partir, reçus}} le {day}. Au plus 10 000 messages ou 64 Mo sont conservés.',
  'setAside.droppedOfDays':
    'Pour faire de la place, {count, plural, one {# message plus ancien a dû partir, reçu} other {# messages plus anciens ont dû partir, reçus}} du {from} au {to}. Au plus 10 000 messages ou 64 Mo sont conservés.',

  'setAside.acceptAll': 'Tout accepter',
  'setAside.acceptAll.question': 'Accepter {count, plural, one {# message comme événement} other {# messages comme événements}} ?',
  'setAside.acceptAll.text':
    'Hopwatch {count, plural, one {le met} other {les met}} dans l’historique, avec l’heure de réception. Les événements sans la clé d’exportation définie actuellement sont marqués comme non vérifiés. Ce qui ne peut pas être lu comme événement reste ici.',
  'setAside.deleteAll': 'Tout supprimer',
  'setAside.deleteAll.question': 'Supprimer {count, plural, one {# message} other {# messages}} ?',
  'setAside.deleteAll.text': 'Cette opération est irréversible.',
  'setAside.cancel': 'Annuler',

  'setAside.message': 'Message',
  'setAside.accept': 'Accepter comme événement',
  'setAside.delete': 'Supprimer',
  'setAside.received': 'Reçu',
  'setAside.sender': 'Expéditeur',
  'setAside.size': 'Taille',
  'setAside.saidToBe': 'Type annoncé',
  'setAside.nothingSaid': 'rien n’est annoncé',
  'setAside.text': 'Le texte tel qu’il est arrivé',
  'setAside.copyText': 'Copier le texte',
  'setAside.empty': 'Le message était vide.',
  'setAside.cut': 'Le message est plus long que ce qui est affiché ici. Il est conservé en entier dans le dossier de données.',

  'setAside.accepted': '{accepted, plural, one {# message accepté} other {# messages acceptés}}',
  'setAside.acceptedSome':
    '{accepted, plural, one {# message accepté} other {# messages acceptés}}, {left, number} toujours {left, plural, one {illisible} other {illisibles}}',
  'setAside.acceptedNone': '{left, plural, one {# message toujours illisible} other {# messages toujours illisibles}}',
  'setAside.inHistory': '{accepted, plural, one {Il est maintenant} other {Ils sont maintenant}} dans l’historique.',
  'setAside.staying': 'Ce qui ne peut pas être lu comme événement reste ici, en entier.',
  'setAside.deleted': '{count, plural, one {# message supprimé} other {# messages supprimés}}',

  'setAside.reason.wrong-key.title': 'Mauvaise clé d’exportation',
  'setAside.reason.wrong-key.meaning':
    'Le message porte une autre clé d’exportation que celle qui est définie ici : il ne vient peut-être pas de votre HireHop.',
  'setAside.reason.no-key.title': 'Sans clé d’exportation',
  'setAside.reason.no-key.meaning': 'Le message ne porte pas de clé d’exportation : impossible de savoir s’il vient de votre HireHop.',
  'setAside.reason.not-json.title': 'Pas un message de HireHop',
  'setAside.reason.not-json.meaning':
    'Le texte n’est pas du JSON, la forme dans laquelle HireHop envoie ses messages, ou il a été coupé en route.',
  'setAside.reason.not-utf8.title': 'Caractères illisibles',
  'setAside.reason.not-utf8.meaning': 'Le texte n’est pas en UTF-8, l’écriture dans laquelle HireHop envoie ses messages.',
  'setAside.reason.too-deep.title': 'Trop de niveaux',
  'setAside.reason.too-deep.meaning':
    'Le message contient des parties dans des parties, sur plus de 64 niveaux, ce qu’aucun message de HireHop ne fait.',
  'setAside.reason.not-an-object.title': 'Pas un message de HireHop',
  'setAside.reason.not-an-object.meaning':
    'Le message est une simple valeur ou une liste. HireHop envoie un seul message avec des champs nommés.',
  'setAside.reason.no-event-name.title': 'Sans nom d’événement',
  'setAside.reason.no-event-name.meaning': 'Le message ne dit pas de quel événement il s’agit : il ne peut pas figurer dans l’historique.',
  'setAside.reason.bad-encoding.title': 'Impossible à décompresser',
  'setAside.reason.bad-encoding.meaning': 'Le message était annoncé comme compressé, ou comme formulaire, et n’a pas pu être lu comme tel.',

  'setAside.action.wrongKey':
    'Si vous avez changé la clé dans HireHop, tapez la nouvelle dans les réglages, puis acceptez le message comme événement. Sinon, quelqu’un d’autre connaît peut-être l’URL du webhook : supprimez le message.',
  'setAside.action.noKey':
    'HireHop envoie la clé avec chaque webhook. Un message sans elle est très probablement un essai à la main : supprimez-le. Si vous savez qu’il est bon, acceptez-le comme événement.',
  'setAside.action.unreadable':
    'Si cela arrive avec des messages de HireHop, vérifiez que rien ne les modifie entre HireHop et cet ordinateur. Sinon, supprimez-le.',
  'setAside.action.notHireHop':
    'Il ne vient probablement pas de HireHop : un essai à la main, ou un autre programme qui a reçu cette URL. Vous pouvez le supprimer.',
};
