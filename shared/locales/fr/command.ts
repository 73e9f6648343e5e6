import type { command as english } from '../en/command.ts';
import type { Translated } from '../translated.ts';

export const command: Translated<typeof english> = {
  'command.about': 'Hopwatch annonce ce qui se passe dans un compte HireHop et en garde la trace.',
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

  'command.wrong.command': 'Il n’y a pas de commande « {given} »',
  'command.wrong.option': 'Il n’y a pas d’option « {given} »',
  'command.wrong.noOption': 'hopwatch {command} n’a pas d’option {option}',
  'command.wrong.needsValue': '{option} demande une valeur',
  'command.wrong.takesNoValue': '{option} ne prend pas de valeur',
  'command.wrong.twice': '{option} est indiqué deux fois',
  'command.wrong.appArgument': 'L’application ne prend pas « {given} »',
  'command.wrong.unreadable': 'Les options sont illisibles',
  'command.wrong.argument': '« hopwatch {command} » ne prend pas « {given} »',
  'command.wrong.number': '{option} demande un nombre entier de {min} à {max}, pas « {given} »',
  'command.wrong.time': '{option} demande une date ou une heure, pas « {given} »',
  'command.wrong.noFormat': 'Une exportation demande --format',
  'command.wrong.format': 'Il n’y a pas de format « {given} »',
  'command.hint.didYouMean': 'Vouliez-vous dire {best} ? Il y a : {known}.',
  'command.hint.known': 'Il y a : {known}.',
  'command.hint.help': 'Voir « hopwatch {command} --help ».',
  'command.hint.correct': 'Corrigez, puis réessayez.',
  'command.hint.once': 'Indiquez-le une seule fois.',
  'command.hint.app': 'L’application accepte --data DOSSIER et --hidden. Pour les commandes, voir « hopwatch --help ».',
  'command.hint.time': 'Écrivez-la comme {examples}.',
  'command.hint.out': 'Indiquez le fichier avec --out FICHIER.',
  'command.hint.example': 'Par exemple : {call}',

  'command.newFolder': '{folder} ne contenait pas de données de Hopwatch : un nouveau dossier de données a été créé.',

  'command.backup.summary':
    'Copie l’historique, les réglages et la quarantaine dans un seul fichier. Possible pendant que Hopwatch fonctionne.',
  'command.backup.out': 'le fichier à écrire : une archive tar compressée par gzip',
  'command.backup.whole':
    'Tout événement confirmé auparavant s’y trouve. Un ancien fichier du même nom est remplacé une fois le nouveau complet.',
  'command.backup.secret':
    'Le fichier contient le secret de l’URL du webhook et les données de vos clients : protégez-le comme le dossier de données.',
  'command.backup.restore': 'Pour restaurer : hopwatch restore FICHIER --data DOSSIER',
  'command.backup.needsOut': '« hopwatch backup » demande --out FICHIER',
  'command.backup.notStdout': 'Une sauvegarde ne s’écrit pas sur la sortie standard',
  'command.backup.done': '{count, plural, one {{count} événement sauvegardé} other {{count} événements sauvegardés}} dans {file}',
  'command.backup.damaged':
    '{count, plural, one {{count} ligne endommagée a été copiée telle quelle} other {{count} lignes endommagées ont été copiées telles quelles}}. Lancez « hopwatch verify » pour les détails.',

  'command.restore.summary': 'Crée un dossier de données à partir d’une sauvegarde. Le dossier doit être vide ou ne pas encore exister.',
  'command.restore.whole': 'Le dossier apparaît une fois que tout est extrait et vérifié ; en cas d’échec, il n’en reste rien.',
  'command.restore.needsFile': '« hopwatch restore » demande un fichier',
  'command.restore.done': '{count, plural, one {{count} événement restauré} other {{count} événements restaurés}} dans {folder}',
  'command.restore.damaged': 'Les données étaient déjà endommagées lors de la sauvegarde. Lancez « hopwatch verify » pour les détails.',

  'command.doctor.summary':
    'Examine tout ce qu’il faut pour que les messages de HireHop arrivent, et dit quoi faire quand quelque chose ne va pas.',
  'command.doctor.offline': 'ne demande rien au réseau : ni noms, ni horloge',
  'command.doctor.json': 'affiche les constats sous forme de tableau JSON',
  'command.doctor.exit': 'Code de sortie : 1 si quelque chose est mauvais.',
  'command.doctor.sign.good': 'ok',
  'command.doctor.sign.warning': 'voir',
  'command.doctor.sign.bad': 'PANNE',
  'command.doctor.sign.unknown': '?',
  'command.doctor.finding': '{sign} {about} : {found}',

  'command.status.summary':
    'Dit si Hopwatch fonctionne, est à l’écoute et peut être atteint depuis Internet, y compris à côté de l’application ouverte.',
  'command.status.json': 'affiche le tout sous forme d’un objet JSON',
  'command.status.exit': 'Code de sortie : 0 si tout va bien, 1 si c’est dégradé, arrêté ou fermé.',
  'command.status.overall.healthy': 'État général : tout va bien.',
  'command.status.overall.degraded': 'État général : dégradé.',
  'command.status.overall.stopped': 'État général : arrêté.',
  'command.status.notRunning': 'Aucun Hopwatch ne fonctionne avec ce dossier de données.',
  'command.status.runs': '{program} fonctionne (processus {pid}, depuis : {since}).',
  'command.status.listener.stopped': 'Écoute : arrêtée.',
  'command.status.listener.listening': 'Écoute : sur {host}, port {port}.',
  'command.status.listener.silent': 'Écoute : annoncée sur {host}, port {port}, mais rien n’y répond.',
  'command.status.address': 'Adresse publique : {words}.',
  'command.status.address.checked': 'Adresse publique : {words}, vérifiée : {time}.',
  'command.status.key.set': 'Clé d’exportation : définie.',
  'command.status.key.missing': 'Clé d’exportation : non définie, les événements sont enregistrés comme non vérifiés.',
  'command.status.events': 'Événements : {events}, non lus {unread}, mis de côté {setAside}.',
  'command.status.action': 'Que faire : {action}',

  'command.export.summary': 'Exporte l’historique. Possible pendant que Hopwatch fonctionne.',
  'command.export.format': 'csv, xlsx, ndjson ou json',
  'command.export.out': 'le fichier à écrire ; - ou rien écrit sur la sortie standard',
  'command.export.done': '{count, plural, one {{count} événement écrit} other {{count} événements écrits}} dans {file}',

  'command.import.summary':
    'Importe des événements : NDJSON, des messages tels que HireHop les envoie ou une exportation NDJSON antérieure.',
  'command.import.known': 'Les événements déjà présents dans l’historique ne sont pas importés de nouveau.',
  'command.import.quiet':
    'Les événements importés ne notifient personne et comptent comme lus. Un événement exporté garde son heure de réception ; un message prend l’heure de son envoi.',
  'command.import.needsFile': '« hopwatch import » demande un fichier',
  'command.import.done':
    '{added, plural, one {{added} nouveau} other {{added} nouveaux}}, {known, plural, one {{known} connu} other {{known} connus}}, {rest, plural, one {{rest} non compris} other {{rest} non compris}}',
  'command.import.more': '… et {count, plural, one {{count} autre ligne non comprise} other {{count} autres lignes non comprises}}',

  'command.listen.summary': 'Écoute les webhooks et les enregistre, sans fenêtre.',
  'command.listen.port': 'le port pour cette fois ; 0 prend n’importe quel port libre. Par défaut, le port gardé dans les réglages',
  'command.listen.host': 'l’adresse d’écoute ; 127.0.0.1 par défaut',
  'command.listen.tunnel': 'comment HireHop atteint cet ordinateur, pour cette fois : {forms}',
  'command.listen.events': 'affiche une ligne JSON pour chaque événement enregistré',
  'command.listen.firstLine': 'La première ligne de la sortie standard est en JSON : {line}. SIGTERM ou Ctrl+C l’arrête proprement.',
  'command.listen.publicUrl':
    'Avec une adresse publique, une ligne {line} suit dès qu’elle est connue, puis à chaque changement : donnez-la à HireHop.',
  'command.listen.wrongTunnel': '--tunnel n’accepte pas « {given} »',
  'command.listen.room': 'Il y a de nouveau de la place : les événements sont enregistrés.',
  'command.listen.index': 'Reconstruction de l’index de l’historique : {percent} %',
  'command.listen.mute': 'Plus rien ne peut être affiché sur stdout ({reason}). Les événements restent enregistrés.',
  'command.listen.noKey':
    'Aucune clé d’exportation n’est définie : les événements sont enregistrés et marqués comme non vérifiés. Définissez-la avec « hopwatch set exportKey CLÉ ».',

  'command.prune.summary':
    'Supprime définitivement les événements les plus anciens, selon leur âge ou leur nombre. Dit ce qui part ; --dry-run le dit seulement.',
  'command.prune.olderThan': 'les événements reçus il y a plus longtemps peuvent partir',
  'command.prune.keep': 'tous les événements sauf les N plus récents peuvent partir',
  'command.prune.dryRun': 'ne supprime rien',
  'command.prune.files':
    'Les événements partent selon leur date de réception, quel que soit leur ordre d’arrivée ; un fichier qui en contient d’autres est réécrit. Si tous sont arrivés dans l’ordre du temps, le fichier le plus récent reste toujours, et --keep supprime des fichiers entiers d’environ 4 000 événements : il peut donc en rester autant de plus.',
  'command.prune.going': 'Suppression de {count, plural, one {# événement reçu} other {# événements reçus}} du {oldest} au {newest}.',
  'command.prune.needsPolicy': '« hopwatch prune » demande --older-than ou --keep',
  'command.prune.tryFirst': 'Essayez d’abord avec --dry-run.',

  'command.quarantine.summary': 'Affiche les messages mis de côté, les accepte finalement comme événements ou les supprime.',
  'command.quarantine.all': 'tous les accepter ou tous les supprimer',
  'command.quarantine.list':
    'affiche une ligne JSON par message, le plus ancien d’abord : {line}. Le corps est entier, avec la clé d’exportation s’il en porte une ; s’il n’est pas en UTF-8, il est donné en base64. Possible pendant que Hopwatch fonctionne.',
  'command.quarantine.accept':
    'les enregistre comme événements arrivés à leur heure d’arrivée. La clé d’exportation n’est pas redemandée : les événements dont la clé n’est pas celle définie sont marqués comme non vérifiés. Ce qui ne peut pas être lu comme événement reste ; le code de sortie est alors 1.',
  'command.quarantine.delete': 'les supprime définitivement.',
  'command.quarantine.dropped':
    '{count, plural, one {{count} message a dû être supprimé} other {{count} messages ont dû être supprimés}} pour faire de la place, reçus du {oldest} au {newest}.',
  'command.quarantine.accepted':
    '{accepted, plural, one {{accepted} accepté} other {{accepted} acceptés}}, {left, plural, one {{left} non compris} other {{left} non compris}}',
  'command.quarantine.left': 'Ce qui ne peut pas être lu comme événement reste mis de côté : « hopwatch quarantine list » dit pourquoi.',
  'command.quarantine.deleted': '{count, plural, one {{count} supprimé} other {{count} supprimés}}',
  'command.quarantine.noMessage': 'Aucun message {id} n’est mis de côté.',
  'command.quarantine.idsOrAll': '« hopwatch quarantine {action} » prend des identifiants ou --all, pas les deux',
  'command.quarantine.needsIds': '« hopwatch quarantine {action} » demande les identifiants des messages, ou --all',
  'command.quarantine.noId': '« {given} » n’est pas l’identifiant d’un message',
  'command.quarantine.ids': '« hopwatch quarantine list » affiche les identifiants.',
  'command.quarantine.needsAction': '« hopwatch quarantine » doit savoir quoi faire',
  'command.quarantine.wrongAction': '« hopwatch quarantine » ne sait pas faire « {given} »',
  'command.quarantine.listTakesNone': '« hopwatch quarantine list » ne prend ni identifiants ni --all',
  'command.quarantine.listsAll': 'La commande affiche tout.',

  'command.renewUrl.summary': 'Crée une nouvelle URL du webhook ; l’ancienne reste valable un certain temps.',
  'command.renewUrl.keepOld':
    'durée de validité de l’ancienne URL, de 0 à {max} ; {usual} par défaut, 0 met fin tout de suite à toutes les anciennes',
  'command.renewUrl.ends':
    'La nouvelle URL est affichée sur la sortie standard. Donnez-la à HireHop avant la fin de l’ancienne : ce qui arrive à une URL terminée est refusé.',
  'command.renewUrl.ended': 'Toutes les anciennes URL sont terminées.',
  'command.renewUrl.goesOn': 'L’ancienne URL reste valable {hours, plural, one {une heure} other {{hours} heures}}.',

  'command.verify.summary': 'Lit tout et signale les dommages en JSON. Possible pendant que Hopwatch fonctionne ; ne change rien.',
  'command.verify.exit':
    'Code de sortie 0 : tout est intact. 1 : quelque chose est endommagé ; le rapport dit quoi, où et dans quelle mesure.',

  'command.set.summary': 'Change un réglage.',
  'command.set.settings': 'Réglages :',
  'command.set.done': 'Le réglage {name} est enregistré.',
  'command.set.needsSetting': '« hopwatch set » demande un réglage et sa valeur',
  'command.set.noSetting': 'Il n’y a pas de réglage « {given} »',
  'command.set.oneValue': '« hopwatch set {name} » demande exactement une valeur',
  'command.set.quotes': 'Mettez entre guillemets une valeur qui contient des espaces.',
  'command.set.wrong.switch': 'Il faut on ou off, pas « {given} ».',
  'command.set.wrong.storm': 'La forme est "5 in 10", pas « {given} ».',
  'command.set.wrong.quietHours':
    '« {given} » est illisible. Écrivez les jours et les heures comme "lun-ven 18:00-08:00, sam-dim 00:00-24:00", ou "" pour aucune.',
  'command.set.wrong.time': '« {given} » n’est pas une date et une heure. Écrivez-les comme {examples}, ou "" pour mettre fin à la pause.',
  'command.set.wrong.past': '« {given} » est passé. Donnez une heure à venir, ou "" pour mettre fin à la pause.',
  'command.set.wrong.noFile': '{file} est illisible : {reason}.',
  'command.set.wrong.noJson': '{file} n’est pas du JSON : {reason}.',
  'command.set.wrong.rules': '{file}, à {where} : {reason}.',
  'command.set.hint.rules':
    'Le fichier contient ce que contient « rules » dans settings.json du dossier de données. "" à sa place revient aux règles de départ.',
  'command.set.whole': 'l’ensemble',

  'command.setting.exportKey': 'la clé d’exportation de votre compte HireHop ; "" la retire',
  'command.setting.port': 'le port d’écoute, de 1024 à 65535',
  'command.setting.baseUrl': 'l’adresse de votre HireHop, par exemple {example}',
  'command.setting.notifications': 'les notifications de bureau : on ou off',
  'command.setting.bodyLimitMiB': 'la taille maximale d’un message, en Mio, de 1 à {max}',
  'command.setting.preview': 'ce que disent les notifications : full (tout), type (le type) ou none (rien)',
  'command.setting.storm': 'combien en combien de secondes sont annoncés ensemble, par exemple "5 in 10"',
  'command.setting.quietHours': 'quand rien n’est annoncé, par exemple "lun-ven 18:00-08:00, sam-dim 00:00-24:00" ; "" pour jamais',
  'command.setting.urgentBreaksThrough': 'si ce qui est urgent est annoncé même pendant les heures calmes et les pauses : on ou off',
  'command.setting.pausedUntil': 'jusqu’à quand les notifications sont en pause, par exemple 2026-03-29T07:50 ; "" met fin à la pause',
  'command.setting.me': 'votre nom ou votre adresse e-mail dans HireHop, pour les règles sur ce que vous avez fait vous-même',
  'command.setting.rules': 'un fichier JSON avec les règles de notification ; "" revient aux règles de départ',
  'command.setting.tunnel': 'comment HireHop atteint cet ordinateur : {forms}',
  'command.setting.sshPassphrase': 'la phrase secrète de la clé SSH ; "" la retire',
  'command.setting.ngrokToken': 'le jeton d’authentification de votre compte ngrok ; "" le retire',
  'command.setting.updates': 'si les nouvelles versions sont recherchées et téléchargées : on ou off',
  'command.setting.language': 'la langue : {choices}',
};
