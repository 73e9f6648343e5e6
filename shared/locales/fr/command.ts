import type { command as english } from '../en/command.ts';
import type { Translated } from '../translated.ts';

export const command: Translated<typeof english> = {
  'command.about': 'Hopwatch vous notifie ce qui se passe dans un compte HireHop et en conserve l’historique.',
  'command.independent': 'Indépendant de HireHop Ltd.',
  'command.call': 'hopwatch COMMANDE [options]',
  'command.callOne': '{call} [options]',
  'command.callHelp': 'hopwatch COMMANDE --help',
  'command.options': 'Options :',
  'command.failed': 'hopwatch : {message}',

  'command.value.folder': 'DOSSIER',
  'command.value.file': 'FICHIER',
  'command.value.format': 'FORMAT',
  'command.value.time': 'T',
  'command.value.glob': 'MOTIF',
  'command.value.number': 'N',
  'command.value.name': 'NOM',
  'command.value.words': 'MOTS',
  'command.value.hours': 'HEURES',
  'command.value.days': 'JOURS',
  'command.value.address': 'ADRESSE',
  'command.value.setting': 'NOM VALEUR',
  'command.value.action': 'list|accept|delete [ID…]',

  'command.data': 'le dossier de données ; par défaut, celui de l’application de bureau',
  'command.since': 'reçus à partir de cette date ou de cette heure',
  'command.until': 'reçus avant cette heure ; une date comprend sa journée',
  'command.event': 'nom d’événement ; * remplace n’importe quels caractères : "job.*"',
  'command.job': 'numéro d’affaire',
  'command.user': 'une partie du nom de l’utilisateur',
  'command.text': 'mots qui doivent tous figurer dans le message',

  'command.wrong.command': 'La commande « {given} » n’existe pas',
  'command.wrong.option': 'L’option « {given} » n’existe pas',
  'command.wrong.noOption': 'hopwatch {command} n’a pas d’option {option}',
  'command.wrong.needsValue': '{option} attend une valeur',
  'command.wrong.takesNoValue': '{option} n’accepte pas de valeur',
  'command.wrong.twice': '{option} est indiqué deux fois',
  'command.wrong.appArgument': 'L’application n’accepte pas « {given} »',
  'command.wrong.unreadable': 'Les options sont illisibles',
  'command.wrong.argument': '« hopwatch {command} » n’accepte pas « {given} »',
  'command.wrong.number': '{option} attend un nombre entier de {min} à {max}, pas « {given} »',
  'command.wrong.time': '{option} attend une date ou une heure, pas « {given} »',
  'command.wrong.noFormat': '« hopwatch export » exige --format',
  'command.wrong.format': 'Le format « {given} » n’existe pas',
  'command.hint.didYouMean': 'Vouliez-vous dire {best} ? Valeurs possibles : {known}.',
  'command.hint.known': 'Valeurs possibles : {known}.',
  'command.hint.help': 'Voir « hopwatch {command} --help ».',
  'command.hint.correct': 'Corrigez, puis réessayez.',
  'command.hint.once': 'Indiquez-le une seule fois.',
  'command.hint.app': 'L’application accepte --data DOSSIER et --hidden. Pour les commandes, voir « hopwatch --help ».',
  'command.hint.time': 'Écrivez-la comme {examples}.',
  'command.hint.out': 'Indiquez le fichier avec --out FICHIER.',
  'command.hint.example': 'Par exemple : {call}',

  'command.newFolder': '{folder} ne contenait pas de données de Hopwatch : un nouveau dossier de données a été créé.',

  'command.backup.summary':
    'Copie l’historique, les réglages et la quarantaine dans un seul fichier. Utilisable même lorsque Hopwatch est lancé.',
  'command.backup.out': 'le fichier à écrire, une archive tar compressée avec gzip',
  'command.backup.whole':
    'Le fichier contient tous les événements confirmés auparavant. Un fichier existant du même nom est remplacé une fois le nouveau complet.',
  'command.backup.secret':
    'Le fichier contient le secret de l’URL du webhook et les données de vos clients : protégez-le autant que le dossier de données.',
  'command.backup.restore': 'Pour restaurer : hopwatch restore FICHIER --data DOSSIER',
  'command.backup.needsOut': '« hopwatch backup » exige --out FICHIER',
  'command.backup.notStdout': 'Une sauvegarde ne s’écrit pas sur la sortie standard',
  'command.backup.done': '{count, plural, one {{count} événement sauvegardé} other {{count} événements sauvegardés}} dans {file}',
  'command.backup.damaged':
    '{count, plural, one {{count} ligne endommagée a été copiée telle quelle} other {{count} lignes endommagées ont été copiées telles quelles}}. Lancez « hopwatch verify » pour les détails.',

  'command.restore.summary': 'Crée un dossier de données à partir d’une sauvegarde. Le dossier doit être vide ou ne pas encore exister.',
  'command.restore.whole': 'Le dossier apparaît une fois que tout est extrait et vérifié. En cas d’échec, il n’en reste rien.',
  'command.restore.needsFile': '« hopwatch restore » attend un fichier',
  'command.restore.done': '{count, plural, one {{count} événement restauré} other {{count} événements restaurés}} dans {folder}',
  'command.restore.damaged': 'Les données étaient déjà endommagées lors de la sauvegarde. Lancez « hopwatch verify » pour les détails.',

  'command.doctor.summary':
    'Vérifie tout ce dont les messages de HireHop ont besoin pour arriver, et indique que faire en cas de problème.',
  'command.doctor.offline': 'n’interroge pas le réseau : ni noms, ni horloge',
  'command.doctor.json': 'affiche les résultats sous forme de tableau JSON',
  'command.doctor.exit': 'Code de sortie : 1 en cas de problème.',
  'command.doctor.sign.good': 'ok',
  'command.doctor.sign.warning': 'voir',
  'command.doctor.sign.bad': 'ÉCHEC',
  'command.doctor.sign.unknown': '?',
  'command.doctor.finding': '{sign} {about} : {found}',

  'command.status.summary':
    'Indique si Hopwatch est lancé, à l’écoute et joignable depuis Internet. Utilisable à côté de l’application ouverte.',
  'command.status.json': 'affiche tout dans un seul objet JSON',
  'command.status.exit': 'Code de sortie : 0 si tout va bien ; 1 si l’état est dégradé ou arrêté, ou si Hopwatch n’est pas lancé.',
  'command.status.overall.healthy': 'État général : tout va bien.',
  'command.status.overall.degraded': 'État général : dégradé.',
  'command.status.overall.stopped': 'État général : arrêté.',
  'command.status.notRunning': 'Aucun Hopwatch n’est lancé avec ce dossier de données.',
  'command.status.runs': '{program} est lancé (processus {pid}, depuis : {since}).',
  'command.status.listener.stopped': 'Écoute : arrêtée.',
  'command.status.listener.listening': 'Écoute : sur {host}, port {port}.',
  'command.status.listener.silent': 'Écoute : en principe sur {host}, port {port}, mais rien n’y répond.',
  'command.status.address': 'Adresse publique : {words}.',
  'command.status.address.checked': 'Adresse publique : {words}, vérifiée : {time}.',
  'command.status.key.set': 'Clé d’exportation : définie.',
  'command.status.key.missing': 'Clé d’exportation : non définie, les événements sont enregistrés comme non vérifiés.',
  'command.status.events': 'Événements : {events}, non lus : {unread}, en quarantaine : {quarantined}.',
  'command.status.action': 'Que faire : {action}',

  'command.export.summary': 'Exporte l’historique. Utilisable même lorsque Hopwatch est lancé.',
  'command.export.format': 'csv, xlsx, ndjson ou json',
  'command.export.out': 'le fichier à écrire ; - ou rien : sortie standard',
  'command.export.done': '{count, plural, one {{count} événement écrit} other {{count} événements écrits}} dans {file}',

  'command.import.summary':
    'Importe des événements : des messages tels que HireHop les envoie ou une exportation antérieure, en NDJSON ou JSON.',
  'command.import.known': 'Les événements déjà présents dans l’historique ne sont pas importés à nouveau.',
  'command.import.quiet':
    'Les événements importés ne donnent lieu à aucune notification et sont considérés comme lus. Un événement exporté garde son heure de réception ; un message prend son heure d’envoi.',
  'command.import.reason.not-json': 'ce n’est pas du JSON',
  'command.import.reason.too-deep': 'l’imbrication est trop profonde',
  'command.import.reason.not-an-object': 'ce n’est pas un objet JSON',
  'command.import.reason.no-event-name': 'le nom de l’événement manque',
  'command.import.reason.not-utf8': 'ce n’est pas du texte UTF-8 : enregistrez le fichier en UTF-8',
  'command.import.reason.too-long': 'c’est plus long que 64 Mio',
  'command.import.reason.cut-off': 'le fichier s’arrête au milieu de sa liste',
  'command.import.needsFile': '« hopwatch import » attend un fichier',
  'command.import.done':
    '{added, plural, one {{added} nouveau} other {{added} nouveaux}}, {known, plural, one {{known} connu} other {{known} connus}}, {rest, plural, one {{rest} non compris} other {{rest} non compris}}',
  'command.import.more': '… et {count, plural, one {{count} autre ligne non comprise} other {{count} autres lignes non comprises}}',

  'command.listen.summary': 'Écoute les webhooks et les enregistre, sans fenêtre.',
  'command.listen.port': 'le port pour cette fois ; 0 prend n’importe quel port libre. Par défaut : le port des réglages',
  'command.listen.host': 'l’adresse d’écoute. Par défaut : 127.0.0.1',
  'command.listen.tunnel': 'comment HireHop joint cet ordinateur, pour cette fois : {forms}',
  'command.listen.events': 'affiche une ligne JSON pour chaque événement enregistré',
  'command.listen.firstLine': 'La première ligne de la sortie standard est en JSON : {line}. SIGTERM ou Ctrl+C l’arrête proprement.',
  'command.listen.publicUrl':
    'Avec une adresse publique, une ligne {line} suit dès que celle-ci est connue, puis à chaque changement. Saisissez cette URL dans HireHop.',
  'command.listen.wrongTunnel': '--tunnel n’accepte pas « {given} »',
  'command.listen.room': 'Il y a de nouveau de la place : les événements sont enregistrés.',
  'command.listen.index': 'Reconstruction de l’index de l’historique : {percent} %',
  'command.listen.mute': 'Plus aucune ligne ne peut être affichée sur stdout ({reason}). Les événements restent enregistrés.',
  'command.listen.noKey':
    'Aucune clé d’exportation n’est définie : les événements sont enregistrés et marqués comme non vérifiés. Définissez-la avec « hopwatch set exportKey CLÉ ».',

  'command.prune.summary':
    'Supprime définitivement les événements les plus anciens, selon leur âge ou leur nombre, et indique lesquels. Avec --dry-run, l’indique seulement.',
  'command.prune.olderThan': 'les événements reçus il y a plus longtemps peuvent être supprimés',
  'command.prune.keep': 'tous les événements sauf les N plus récents peuvent être supprimés',
  'command.prune.dryRun': 'ne supprime rien',
  'command.prune.files':
    'C’est la date de réception qui compte, quel que soit l’ordre d’arrivée ; un fichier qui contient aussi d’autres événements est réécrit. Si tous sont arrivés dans l’ordre chronologique, le fichier le plus récent reste toujours, et --keep supprime des fichiers entiers d’environ 4 000 événements : il peut donc en rester autant de plus.',
  'command.prune.going': 'Suppression de {count, plural, one {# événement reçu} other {# événements reçus}} du {oldest} au {newest}.',
  'command.prune.needsPolicy': '« hopwatch prune » exige --older-than ou --keep',
  'command.prune.tryFirst': 'Essayez d’abord avec --dry-run.',

  'command.quarantine.summary': 'Affiche les messages en quarantaine, les accepte comme événements ou les supprime.',
  'command.quarantine.all': 'les accepte tous ou les supprime tous',
  'command.quarantine.list':
    'affiche une ligne JSON par message, le plus ancien d’abord : {line}. Le corps est complet, avec la clé d’exportation s’il en contient une ; s’il n’est pas en UTF-8, il est donné en base64. Utilisable même lorsque Hopwatch est lancé.',
  'command.quarantine.accept':
    'les enregistre comme événements, avec leur heure d’arrivée. La clé d’exportation n’est pas exigée : les événements dont la clé n’est pas celle qui est définie sont marqués comme non vérifiés. Les messages illisibles comme événements restent, et le code de sortie est alors 1.',
  'command.quarantine.delete': 'les supprime définitivement.',
  'command.quarantine.dropped':
    '{count, plural, one {{count} message supprimé pour faire de la place, reçu} other {{count} messages supprimés pour faire de la place, reçus}} du {oldest} au {newest}.',
  'command.quarantine.accepted':
    '{accepted, plural, one {{accepted} accepté} other {{accepted} acceptés}}, {left, plural, one {{left} non compris} other {{left} non compris}}',
  'command.quarantine.left':
    'Les messages illisibles comme événements restent en quarantaine : « hopwatch quarantine list » indique pourquoi.',
  'command.quarantine.deleted': '{count, plural, one {{count} supprimé} other {{count} supprimés}}',
  'command.quarantine.noMessage': 'Il n’y a pas de message {id} en quarantaine.',
  'command.quarantine.idsOrAll': '« hopwatch quarantine {action} » accepte des identifiants ou --all, pas les deux',
  'command.quarantine.needsIds': '« hopwatch quarantine {action} » attend les identifiants des messages, ou --all',
  'command.quarantine.noId': '« {given} » n’est pas l’identifiant d’un message',
  'command.quarantine.ids': 'Lancez « hopwatch quarantine list » pour voir les identifiants.',
  'command.quarantine.needsAction': '« hopwatch quarantine » attend une action',
  'command.quarantine.wrongAction': '« hopwatch quarantine » ne connaît pas l’action « {given} »',
  'command.quarantine.listTakesNone': '« hopwatch quarantine list » n’accepte ni identifiants ni --all',
  'command.quarantine.listsAll': 'La commande affiche tout.',

  'command.renewUrl.summary': 'Crée une nouvelle URL du webhook. L’ancienne reste valable un certain temps.',
  'command.renewUrl.keepOld':
    'durée pendant laquelle l’ancienne URL reste valable, de 0 à {max} ; par défaut {usual}. 0 désactive immédiatement celle-ci et toutes les précédentes',
  'command.renewUrl.ends':
    'La nouvelle URL est affichée sur la sortie standard. Saisissez-la dans HireHop avant que l’ancienne n’expire : les messages envoyés à une URL expirée sont refusés.',
  'command.renewUrl.ended': 'Toutes les anciennes URL sont désactivées.',
  'command.renewUrl.goesOn': 'L’ancienne URL reste valable {hours, plural, one {une heure} other {{hours} heures}}.',

  'command.verify.summary': 'Lit tout et signale les dommages en JSON. Utilisable même lorsque Hopwatch est lancé ; ne modifie rien.',
  'command.verify.exit':
    'Code de sortie 0 : tout est intact. 1 : quelque chose est endommagé ; le rapport indique quoi, où et dans quelle mesure.',

  'command.set.summary': 'Modifie un réglage.',
  'command.set.settings': 'Réglages :',
  'command.set.done': 'Le réglage {name} est enregistré.',
  'command.set.needsSetting': '« hopwatch set » attend un réglage et sa valeur',
  'command.set.noSetting': 'Le réglage « {given} » n’existe pas',
  'command.set.oneValue': '« hopwatch set {name} » attend exactement une valeur',
  'command.set.quotes': 'Mettez entre guillemets une valeur qui contient des espaces.',
  'command.set.wrong.switch': 'Les valeurs possibles sont on et off, pas « {given} ».',
  'command.set.wrong.storm': 'La valeur s’écrit comme "5 in 10", pas « {given} ».',
  'command.set.wrong.quietHours':
    '« {given} » est illisible. Écrivez les jours et les heures comme "lun-ven 18:00-08:00, sam-dim 00:00-24:00", ou "" pour aucune.',
  'command.set.wrong.time': '« {given} » n’est pas une date avec une heure. Écrivez-la comme {examples}, ou "" pour mettre fin à la pause.',
  'command.set.wrong.past': '« {given} » est dans le passé. Indiquez une heure à venir, ou "" pour mettre fin à la pause.',
  'command.set.wrong.noFile': '{file} est illisible : {reason}.',
  'command.set.wrong.noJson': '{file} n’est pas du JSON : {reason}.',
  'command.set.wrong.rules': '{file}, à {where} : {reason}.',
  'command.set.hint.rules':
    'Le fichier contient la valeur de « rules » d’un settings.json. Utilisez "" à la place d’un fichier pour rétablir les règles par défaut.',
  'command.set.whole': 'l’ensemble du fichier',

  'command.setting.exportKey': 'la clé d’exportation de votre compte HireHop ; "" la retire',
  'command.setting.port': 'le port d’écoute, de 1024 à 65535',
  'command.setting.baseUrl': 'l’adresse de votre HireHop, par exemple {example}',
  'command.setting.notifications': 'les notifications de bureau : on ou off',
  'command.setting.bodyLimitMiB': 'la taille maximale d’un message accepté, en Mio, de 1 à {max}',
  'command.setting.preview': 'ce que montrent les notifications : full (tout), type (le type) ou none (rien)',
  'command.setting.storm':
    'à partir de quand plusieurs événements deviennent une seule notification récapitulative, par exemple "5 in 10" : nombre d’événements en secondes',
  'command.setting.quietHours':
    'les heures sans aucune notification, par exemple "lun-ven 18:00-08:00, sam-dim 00:00-24:00" ; "" pour jamais',
  'command.setting.urgentBreaksThrough': 'si les événements urgents sont notifiés même pendant les heures calmes et les pauses : on ou off',
  'command.setting.pausedUntil': 'jusqu’à quand les notifications sont en pause, par exemple 2026-03-29T07:50 ; "" met fin à la pause',
  'command.setting.me': 'votre nom ou votre adresse e-mail dans HireHop, pour les règles sur ce que vous avez fait vous-même',
  'command.setting.rules': 'un fichier JSON avec les règles de notification ; "" rétablit les règles par défaut',
  'command.setting.tunnel': 'comment HireHop joint cet ordinateur : {forms} ; « restored » confirme l’adresse d’une sauvegarde',
  'command.setting.sshPassphrase': 'la phrase secrète de la clé SSH ; "" la retire',
  'command.setting.ngrokToken': 'le jeton d’authentification de votre compte ngrok ; "" le retire',
  'command.setting.updates': 'si Hopwatch recherche et télécharge les nouvelles versions : on ou off',
  'command.setting.language': 'la langue : {choices}',
};
