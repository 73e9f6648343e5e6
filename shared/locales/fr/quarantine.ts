import type { quarantine as english } from '../en/quarantine.ts';
import type { Translated } from '../translated.ts';

export const quarantine: Translated<typeof english> = {
  'quarantine.title': 'Quarantaine',
  'quarantine.intro':
    'Ces messages sont arrivés à l’URL du webhook, mais ne sont pas des événements HireHop valides. Ils sont conservés en entier, hors de l’historique.',
  'quarantine.list': 'Messages en quarantaine, les plus récents d’abord',
  'quarantine.from': 'De {sender}, {size}',
  'quarantine.more': 'Afficher des messages plus anciens',
  'quarantine.none': 'La quarantaine est vide',
  'quarantine.noneText':
    'Les messages qui arrivent à l’URL du webhook sans être des événements HireHop valides sont conservés ici en entier, avec la raison. Rien n’est perdu.',
  'quarantine.noneLeftText':
    'Les messages qui arrivent à l’URL du webhook sans être des événements HireHop valides sont conservés ici en entier, avec la raison. {dropped}',
  'quarantine.choose': 'Choisissez un message',
  'quarantine.chooseText': 'Vous verrez pourquoi il est en quarantaine et ce que vous pouvez faire.',
  'quarantine.droppedOfDay':
    '{count, plural, one {# message plus ancien, reçu} other {# messages plus anciens, reçus}} le {day}, {count, plural, one {a été supprimé} other {ont été supprimés}} pour faire de la place. La quarantaine contient au plus 10 000 messages ou 64 Mo.',
  'quarantine.droppedOfDays':
    '{count, plural, one {# message plus ancien, reçu} other {# messages plus anciens, reçus}} du {from} au {to}, {count, plural, one {a été supprimé} other {ont été supprimés}} pour faire de la place. La quarantaine contient au plus 10 000 messages ou 64 Mo.',

  'quarantine.acceptAll': 'Tout accepter',
  'quarantine.acceptAll.question': 'Accepter {count, plural, one {# message comme événement} other {# messages comme événements}} ?',
  'quarantine.acceptAll.text':
    'Hopwatch {count, plural, one {l’ajoute} other {les ajoute}} à l’historique, avec l’heure de réception. Les événements sans la clé d’exportation actuelle sont marqués comme non vérifiés. Les messages illisibles comme événements restent ici.',
  'quarantine.deleteAll': 'Tout supprimer',
  'quarantine.deleteAll.question': 'Supprimer {count, plural, one {# message} other {# messages}} ?',
  'quarantine.deleteAll.text': 'Cette action est irréversible.',
  'quarantine.cancel': 'Annuler',

  'quarantine.message': 'Message',
  'quarantine.accept': 'Accepter comme événement',
  'quarantine.delete': 'Supprimer',
  'quarantine.received': 'Reçu',
  'quarantine.sender': 'Expéditeur',
  'quarantine.size': 'Taille',
  'quarantine.saidToBe': 'Type de contenu',
  'quarantine.nothingSaid': 'non indiqué',
  'quarantine.text': 'Le texte tel qu’il est arrivé',
  'quarantine.copyText': 'Copier le texte',
  'quarantine.empty': 'Le message était vide.',
  'quarantine.cut': 'Le message est plus long que ce qui est affiché ici. Il est conservé en entier dans le dossier de données.',

  'quarantine.accepted': '{accepted, plural, one {# message accepté} other {# messages acceptés}}',
  'quarantine.acceptedSome':
    '{accepted, plural, one {# message accepté} other {# messages acceptés}}, {left, number} toujours {left, plural, one {illisible} other {illisibles}}',
  'quarantine.acceptedNone': '{left, plural, one {# message toujours illisible} other {# messages toujours illisibles}}',
  'quarantine.inHistory': '{accepted, plural, one {Il est maintenant} other {Ils sont maintenant}} dans l’historique.',
  'quarantine.staying': 'Les messages illisibles comme événements restent ici.',
  'quarantine.deleted': '{count, plural, one {# message supprimé} other {# messages supprimés}}',

  'quarantine.reason.wrong-key.title': 'Clé d’exportation incorrecte',
  'quarantine.reason.wrong-key.meaning':
    'Le message contient une autre clé d’exportation que celle définie ici : il ne vient peut-être pas de votre HireHop.',
  'quarantine.reason.no-key.title': 'Pas de clé d’exportation',
  'quarantine.reason.no-key.meaning':
    'Le message ne contient pas de clé d’exportation : Hopwatch ne peut pas savoir s’il vient de votre HireHop.',
  'quarantine.reason.not-json.title': 'Ce n’est pas un message de HireHop',
  'quarantine.reason.not-json.meaning': 'Le texte n’est pas du JSON, le format des messages de HireHop, ou il a été coupé en route.',
  'quarantine.reason.not-utf8.title': 'Caractères illisibles',
  'quarantine.reason.not-utf8.meaning': 'Le texte n’est pas en UTF-8, l’encodage des messages de HireHop.',
  'quarantine.reason.too-deep.title': 'Imbrication trop profonde',
  'quarantine.reason.too-deep.meaning':
    'Le message compte plus de 64 niveaux d’imbrication. Ce n’est jamais le cas des messages de HireHop.',
  'quarantine.reason.not-an-object.title': 'Ce n’est pas un message de HireHop',
  'quarantine.reason.not-an-object.meaning':
    'Le message est une simple valeur ou une liste. HireHop envoie un objet avec des champs nommés.',
  'quarantine.reason.no-event-name.title': 'Pas de nom d’événement',
  'quarantine.reason.no-event-name.meaning':
    'Le message n’indique pas de quel événement il s’agit : il ne peut pas être ajouté à l’historique.',
  'quarantine.reason.bad-encoding.title': 'Décompression impossible',
  'quarantine.reason.bad-encoding.meaning':
    'Le message se présente comme compressé ou comme un formulaire, mais ne peut pas être lu ainsi.',

  'quarantine.action.wrongKey':
    'Si vous avez changé la clé dans HireHop, saisissez la nouvelle dans les réglages et acceptez le message comme événement. Sinon, quelqu’un d’autre connaît peut-être l’URL du webhook : supprimez le message.',
  'quarantine.action.noKey':
    'HireHop envoie la clé avec chaque message. Un message sans clé est très probablement un essai manuel, et vous pouvez le supprimer. Si vous savez qu’il est authentique, acceptez-le comme événement.',
  'quarantine.action.unreadable':
    'Si cela arrive avec des messages de HireHop, vérifiez que rien ne les modifie entre HireHop et cet ordinateur. Sinon, supprimez le message.',
  'quarantine.action.notHireHop':
    'Il ne vient probablement pas de HireHop, mais d’un essai manuel ou d’un autre programme qui a reçu cette URL. Vous pouvez le supprimer.',
};
