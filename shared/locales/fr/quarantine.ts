import type { quarantine as english } from '../en/quarantine.ts';
import type { Translated } from '../translated.ts';

export const quarantine: Translated<typeof english> = {
  'quarantine.title': 'Mis de côté',
  'quarantine.intro':
    'Ces messages sont arrivés à l’URL du webhook, mais n’ont pas pu être pris comme événements de HireHop. Ils sont conservés en entier ; aucun d’eux n’est dans l’historique.',
  'quarantine.list': 'Messages mis de côté, les plus récents d’abord',
  'quarantine.from': 'De {sender}, {size}',
  'quarantine.more': 'Afficher des messages plus anciens',
  'quarantine.none': 'Rien n’est mis de côté',
  'quarantine.noneText':
    'Les messages qui arrivent à l’URL du webhook sans pouvoir être pris comme événements de HireHop sont conservés ici en entier, avec la raison. Ainsi, rien n’est perdu.',
  'quarantine.noneLeftText':
    'Les messages qui arrivent à l’URL du webhook sans pouvoir être pris comme événements de HireHop sont conservés ici en entier, avec la raison. {dropped}',
  'quarantine.choose': 'Choisissez un message',
  'quarantine.chooseText': 'Vous verrez pourquoi il a été mis de côté et ce que vous pouvez faire.',
  'quarantine.droppedOfDay':
    'Pour faire de la place, {count, plural, one {# message plus ancien a dû partir, reçu} other {# messages plus anciens ont dû partir, reçus}} le {day}. Au plus 10 000 messages ou 64 Mo sont conservés.',
  'quarantine.droppedOfDays':
    'Pour faire de la place, {count, plural, one {# message plus ancien a dû partir, reçu} other {# messages plus anciens ont dû partir, reçus}} du {from} au {to}. Au plus 10 000 messages ou 64 Mo sont conservés.',

  'quarantine.acceptAll': 'Tout accepter',
  'quarantine.acceptAll.question': 'Accepter {count, plural, one {# message comme événement} other {# messages comme événements}} ?',
  'quarantine.acceptAll.text':
    'Hopwatch {count, plural, one {le met} other {les met}} dans l’historique, avec l’heure de réception. Les événements sans la clé d’exportation définie actuellement sont marqués comme non vérifiés. Ce qui ne peut pas être lu comme événement reste ici.',
  'quarantine.deleteAll': 'Tout supprimer',
  'quarantine.deleteAll.question': 'Supprimer {count, plural, one {# message} other {# messages}} ?',
  'quarantine.deleteAll.text': 'Cette opération est irréversible.',
  'quarantine.cancel': 'Annuler',

  'quarantine.message': 'Message',
  'quarantine.accept': 'Accepter comme événement',
  'quarantine.delete': 'Supprimer',
  'quarantine.received': 'Reçu',
  'quarantine.sender': 'Expéditeur',
  'quarantine.size': 'Taille',
  'quarantine.saidToBe': 'Type annoncé',
  'quarantine.nothingSaid': 'rien n’est annoncé',
  'quarantine.text': 'Le texte tel qu’il est arrivé',
  'quarantine.copyText': 'Copier le texte',
  'quarantine.empty': 'Le message était vide.',
  'quarantine.cut': 'Le message est plus long que ce qui est affiché ici. Il est conservé en entier dans le dossier de données.',

  'quarantine.accepted': '{accepted, plural, one {# message accepté} other {# messages acceptés}}',
  'quarantine.acceptedSome':
    '{accepted, plural, one {# message accepté} other {# messages acceptés}}, {left, number} toujours {left, plural, one {illisible} other {illisibles}}',
  'quarantine.acceptedNone': '{left, plural, one {# message toujours illisible} other {# messages toujours illisibles}}',
  'quarantine.inHistory': '{accepted, plural, one {Il est maintenant} other {Ils sont maintenant}} dans l’historique.',
  'quarantine.staying': 'Ce qui ne peut pas être lu comme événement reste ici, en entier.',
  'quarantine.deleted': '{count, plural, one {# message supprimé} other {# messages supprimés}}',

  'quarantine.reason.wrong-key.title': 'Mauvaise clé d’exportation',
  'quarantine.reason.wrong-key.meaning':
    'Le message porte une autre clé d’exportation que celle qui est définie ici : il ne vient peut-être pas de votre HireHop.',
  'quarantine.reason.no-key.title': 'Sans clé d’exportation',
  'quarantine.reason.no-key.meaning': 'Le message ne porte pas de clé d’exportation : impossible de savoir s’il vient de votre HireHop.',
  'quarantine.reason.not-json.title': 'Pas un message de HireHop',
  'quarantine.reason.not-json.meaning':
    'Le texte n’est pas du JSON, la forme dans laquelle HireHop envoie ses messages, ou il a été coupé en route.',
  'quarantine.reason.not-utf8.title': 'Caractères illisibles',
  'quarantine.reason.not-utf8.meaning': 'Le texte n’est pas en UTF-8, l’écriture dans laquelle HireHop envoie ses messages.',
  'quarantine.reason.too-deep.title': 'Trop de niveaux',
  'quarantine.reason.too-deep.meaning':
    'Le message contient des parties dans des parties, sur plus de 64 niveaux, ce qu’aucun message de HireHop ne fait.',
  'quarantine.reason.not-an-object.title': 'Pas un message de HireHop',
  'quarantine.reason.not-an-object.meaning':
    'Le message est une simple valeur ou une liste. HireHop envoie un seul message avec des champs nommés.',
  'quarantine.reason.no-event-name.title': 'Sans nom d’événement',
  'quarantine.reason.no-event-name.meaning':
    'Le message ne dit pas de quel événement il s’agit : il ne peut pas figurer dans l’historique.',
  'quarantine.reason.bad-encoding.title': 'Impossible à décompresser',
  'quarantine.reason.bad-encoding.meaning':
    'Le message était annoncé comme compressé, ou comme formulaire, et n’a pas pu être lu comme tel.',

  'quarantine.action.wrongKey':
    'Si vous avez changé la clé dans HireHop, tapez la nouvelle dans les réglages, puis acceptez le message comme événement. Sinon, quelqu’un d’autre connaît peut-être l’URL du webhook : supprimez le message.',
  'quarantine.action.noKey':
    'HireHop envoie la clé avec chaque webhook. Un message sans elle est très probablement un essai à la main : supprimez-le. Si vous savez qu’il est bon, acceptez-le comme événement.',
  'quarantine.action.unreadable':
    'Si cela arrive avec des messages de HireHop, vérifiez que rien ne les modifie entre HireHop et cet ordinateur. Sinon, supprimez-le.',
  'quarantine.action.notHireHop':
    'Il ne vient probablement pas de HireHop : un essai à la main, ou un autre programme qui a reçu cette URL. Vous pouvez le supprimer.',
};
