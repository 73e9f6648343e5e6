import type { errors as english } from '../en/errors.ts';
import type { Translated } from '../translated.ts';

export const errors: Translated<typeof english> = {
  'error.port-taken.title': 'Un autre programme utilise le port {port}',
  'error.port-taken.meaning': 'Hopwatch n’est pas à l’écoute : rien de ce que HireHop envoie ne peut arriver.',
  'error.port-taken.action':
    'Fermez le programme qui utilise le port {port} et réessayez, ou choisissez un autre port. Un autre port change l’URL du webhook : vous devrez alors saisir la nouvelle dans HireHop.',
  'error.port-denied.title': 'Cet ordinateur n’autorise pas Hopwatch à utiliser le port {port}',
  'error.port-denied.meaning': 'Hopwatch n’est pas à l’écoute : rien de ce que HireHop envoie ne peut arriver.',
  'error.port-denied.action': 'Choisissez un port entre 1024 et 65535 dans les réglages.',
  'error.host-unavailable.title': '{host} n’est pas une adresse de cet ordinateur',
  'error.host-unavailable.meaning': 'Hopwatch n’est pas à l’écoute : rien de ce que HireHop envoie ne peut arriver.',
  'error.host-unavailable.action': 'Utilisez 127.0.0.1, ou l’une des adresses de cet ordinateur.',
  'error.listener-failed.title': 'Hopwatch n’a pas pu se mettre à l’écoute',
  'error.listener-failed.meaning': 'Rien de ce que HireHop envoie ne peut arriver. Le système indique : {reason}.',
  'error.listener-failed.action': 'Choisissez un autre port dans les réglages, ou redémarrez Hopwatch.',
  'error.folder-locked.title': 'Un autre Hopwatch utilise ce dossier de données',
  'error.folder-locked.meaning': '{holder} écrit dans {folder}, et un seul programme à la fois peut le faire.',
  'error.folder-locked.action': 'Utilisez sa fenêtre, ou quittez-le et réessayez.',
  'error.folder-locked-elsewhere.title': 'Hopwatch sur un autre ordinateur utilise ce dossier de données',
  'error.folder-locked-elsewhere.meaning': '{holder} écrit dans {folder}, et un seul programme à la fois peut le faire.',
  'error.folder-locked-elsewhere.action':
    'Utilisez Hopwatch là-bas, ou quittez-le et réessayez. S’il s’est arrêté brutalement, par exemple lors d’une coupure de courant, et si vous êtes sûr qu’il n’est plus lancé, supprimez {file} et réessayez.',
  'error.folder-unusable.title': 'Le dossier de données ne peut pas être utilisé',
  'error.folder-unusable.meaning': '{folder} : {reason}.',
  'error.folder-unusable.action': 'Vérifiez que le dossier existe, que vous pouvez y écrire et que son disque est connecté.',
  'error.folder-missing.title': 'Il n’y a pas d’historique Hopwatch ici',
  'error.folder-missing.meaning': '{folder} ne contient pas d’historique.',
  'error.folder-missing.action':
    'Vérifiez le dossier indiqué avec --data. C’est l’application ou « hopwatch listen » qui crée un historique.',
  'error.folder-parent-missing.title': 'Le dossier qui doit contenir le dossier de données n’existe pas',
  'error.folder-parent-missing.meaning': '{where} n’existe pas ; {folder} n’a donc pas été créé.',
  'error.folder-parent-missing.action': 'Vérifiez le dossier indiqué avec --data, ou créez d’abord {where}.',
  'error.folder-shared.title': 'Le dossier de données est accessible à d’autres utilisateurs',
  'error.folder-shared.meaning':
    'Hopwatch n’a pas créé {folder}, et d’autres utilisateurs de cet ordinateur peuvent en lire ou en modifier le contenu. Rien n’a été modifié.',
  'error.folder-shared.action': 'Indiquez un dossier qui n’existe pas encore, par exemple {where}. Hopwatch le créera pour vous seul.',
  'error.folder-vanished.title': 'Le dossier de données a disparu',
  'error.folder-vanished.meaning':
    '{folder} a été supprimé, renommé ou déconnecté pendant que Hopwatch était lancé. Les événements ne peuvent pas être enregistrés, et HireHop ne renvoie pas les événements refusés.',
  'error.folder-vanished.action':
    'Remettez le dossier à sa place, ou connectez son disque. L’enregistrement reprendra alors automatiquement ; sinon, redémarrez Hopwatch.',
  'error.folder-taken.title': 'Un autre Hopwatch a pris le dossier de données',
  'error.folder-taken.meaning':
    'Quelqu’un a supprimé le verrou de {folder} pendant que ce Hopwatch était lancé, et un autre y écrit maintenant. Les événements ne peuvent pas être enregistrés ici.',
  'error.folder-taken.action': 'Quittez l’un des deux, puis redémarrez l’autre.',
  'error.files-vanished.title': 'Des fichiers ont été supprimés du dossier de données',
  'error.files-vanished.meaning':
    'Pendant que Hopwatch était lancé, quelqu’un a supprimé ou renommé {names}. Ce qui était encore en mémoire a été réécrit, et l’enregistrement continue.',
  'error.files-vanished.action':
    'Lancez « Tout vérifier » dans les réglages pour voir s’il manque des événements. Quittez Hopwatch avant de remettre en place les fichiers supprimés, depuis la corbeille ou une sauvegarde.',
  'error.data-missing.title': 'Le dossier de données est vide alors qu’il ne l’était pas',
  'error.data-missing.meaning':
    'Hopwatch a utilisé {folder} le {seen}, et les données n’y sont plus. Il continue avec les réglages et l’URL du webhook d’alors, pour que rien d’autre ne soit manqué.',
  'error.data-missing.action':
    'Si le dossier a été déplacé ou si son disque n’était pas connecté, quittez Hopwatch et remettez-le en place. Sinon, restaurez une sauvegarde.',
  'error.data-newer.title': 'Ces données viennent d’un Hopwatch plus récent',
  'error.data-newer.meaning': '{file} a le format {found} ; cette version connaît le format {known}. Rien n’a été modifié.',
  'error.data-newer.action': 'Installez le Hopwatch plus récent, ou choisissez un autre dossier de données.',
  'error.disk-full.title': 'Le disque est plein',
  'error.disk-full.meaning':
    'Les événements ne peuvent pas être enregistrés dans {folder} et sont donc refusés. HireHop ne les renvoie pas.',
  'error.disk-full.action': 'Libérez de l’espace. L’enregistrement reprend automatiquement dès qu’il y a de la place.',
  'error.storage-failed.title': 'Les événements ne peuvent pas être enregistrés',
  'error.storage-failed.meaning': 'L’écriture dans {folder} a échoué : {reason}. HireHop ne renvoie pas les événements refusés.',
  'error.storage-failed.action':
    'Vérifiez le disque et le dossier. L’enregistrement reprend automatiquement dès que l’écriture fonctionne.',
  'error.request-flood.title': 'Trop de requêtes non valides : la plupart sont ignorées',
  'error.request-flood.meaning':
    'Des requêtes {what} arrivent si souvent que la plupart sont rejetées sans être conservées. Les messages qui peuvent être enregistrés le sont toujours.',
  'error.request-flood.action':
    '{address, select, right {Regardez dans la quarantaine. Si les messages viennent de HireHop, corrigez la clé d’exportation dans les réglages ; sinon, créez-y une nouvelle URL du webhook.} other {Si cela ne s’arrête pas tout seul, quelqu’un cherche à deviner votre adresse : créez une nouvelle URL du webhook dans les réglages et saisissez-la dans HireHop.}}',
  'error.history-damaged.title': 'Une partie de l’historique est endommagée',
  'error.history-damaged.meaning':
    '{lines, plural, =0 {Des événements ne sont plus lisibles} one {Un événement n’est plus lisible} other {# événements ne sont plus lisibles}}, dans {where}. Tout ce qui est lisible a été conservé, et les fichiers ont été laissés tels quels.',
  'error.history-damaged.action':
    'Vérifiez le disque et gardez une copie du dossier de données. Pour les détails, choisissez « Tout vérifier » dans les réglages, ou lancez « hopwatch verify ».',
  'error.change-failed.title': 'La modification n’a pas pu être enregistrée',
  'error.change-failed.meaning': 'L’écriture dans {folder} a échoué : {reason}. Rien n’a été modifié.',
  'error.change-failed.action': 'Libérez de l’espace, ou vérifiez le disque et le dossier, puis réessayez.',
  'error.deletions-restored.title': 'La liste des événements supprimés était endommagée et a été restaurée depuis sa sauvegarde',
  'error.deletions-restored.meaning': '{file} était illisible. Les derniers événements supprimés peuvent réapparaître.',
  'error.deletions-restored.action': 'Parcourez les événements les plus récents et supprimez à nouveau ceux qui ne doivent pas y figurer.',
  'error.deletions-lost.title': 'La liste des événements supprimés était endommagée et a dû être recréée',
  'error.deletions-lost.meaning':
    '{file} et sa sauvegarde étaient illisibles. Les événements supprimés qui étaient encore sur le disque réapparaissent.',
  'error.deletions-lost.action': 'Supprimez à nouveau ces événements et vérifiez le disque.',
  'error.erasure-failed.title': 'Des événements supprimés se trouvent encore sur le disque',
  'error.erasure-failed.meaning': 'Ils sont masqués, mais n’ont pas pu être effacés des fichiers de {folder} : {reason}.',
  'error.erasure-failed.action': 'Libérez de l’espace ou vérifiez le disque. Hopwatch réessaiera au prochain démarrage.',
  'error.quarantine-damaged.title': 'Une partie de la quarantaine est endommagée',
  'error.quarantine-damaged.meaning':
    '{lines, plural, =0 {Des messages en quarantaine ne sont plus lisibles} one {Un message en quarantaine n’est plus lisible} other {# messages en quarantaine ne sont plus lisibles}}, dans {where}. L’historique est intact et Hopwatch continue d’enregistrer.',
  'error.quarantine-damaged.action': 'Vérifiez le disque et gardez une copie du dossier de données. « hopwatch verify » donne les détails.',
  'error.removals-damaged.title': 'La liste des messages retirés de la quarantaine était endommagée',
  'error.removals-damaged.meaning':
    '{file} n’a pas pu être lu. Des messages supprimés ou acceptés peuvent réapparaître dans la quarantaine.',
  'error.removals-damaged.action': 'Parcourez la quarantaine, supprimez de nouveau ce qui ne doit pas y figurer et vérifiez le disque.',
  'error.quarantine-unusable.title': 'La quarantaine ne peut pas être ouverte',
  'error.quarantine-unusable.meaning':
    'L’ouverture de {folder} a échoué : {reason}. Les événements sont enregistrés comme d’habitude, mais un message qui n’est pas un événement valide est refusé, faute de pouvoir être conservé.',
  'error.quarantine-unusable.action': 'Vérifiez le disque et les droits du dossier. Hopwatch réessaiera au prochain message de ce genre.',
  'error.settings-restored.title': 'Les réglages étaient endommagés et ont été restaurés depuis leur sauvegarde',
  'error.settings-restored.meaning': '{file} était illisible. Votre dernière modification des réglages manque peut-être.',
  'error.settings-restored.action': 'Parcourez les réglages et corrigez ce qui ne vous convient pas.',
  'error.settings-mended.title': 'Une partie des réglages n’a pas pu être lue',
  'error.settings-mended.meaning':
    'Dans {file}, {count, plural, one {un réglage illisible est revenu à sa valeur d’origine} other {des réglages illisibles sont revenus à leur valeur d’origine}} : {names}. Tout le reste a été conservé, et le fichier d’origine est {kept}.',
  'error.settings-mended.action': 'Parcourez les réglages et corrigez ce qui ne vous convient pas.',
  'error.settings-lost.title': 'Les réglages étaient endommagés et ont dû être recréés',
  'error.settings-lost.meaning':
    '{file} et sa sauvegarde étaient illisibles. L’URL du webhook est nouvelle, et la clé d’exportation manque.',
  'error.settings-lost.action': 'Copiez la nouvelle URL du webhook dans HireHop et saisissez à nouveau la clé d’exportation.',
  'error.export-failed.title': 'L’exportation n’a pas été écrite',
  'error.export-failed.meaning': '{file} : {reason}.',
  'error.export-failed.action':
    'Choisissez un autre dossier, ou libérez de l’espace, puis relancez l’exportation. L’historique est intact.',
  'error.import-failed.title': 'Le fichier n’a pas pu être importé',
  'error.import-failed.meaning': '{file} : {reason}.',
  'error.import-failed.action':
    'Vérifiez le nom du fichier, et qu’il contient du NDJSON (un message par ligne) ou une liste JSON de messages.',
  'error.output-failed.title': 'La sortie n’a pas pu être écrite',
  'error.output-failed.meaning': 'L’écriture sur stdout a échoué : {reason}.',
  'error.output-failed.action':
    'Libérez de la place, ou envoyez la sortie ailleurs. Ce que la commande a modifié auparavant reste modifié.',
  'error.bad-setting.title': '{name} ne peut pas prendre cette valeur',
  'error.bad-setting.meaning': '{reason}',
  'error.bad-setting.action': '{hint}',
  'error.event-missing.title': 'Cet événement ne peut pas être affiché',
  'error.event-missing.meaning': 'Il n’est pas dans l’historique, ou son emplacement sur le disque est endommagé.',
  'error.event-missing.action':
    'Choisissez « Tout vérifier » dans les réglages, ou lancez « hopwatch verify », pour voir ce qui est endommagé.',
  'error.link-refused.title': 'Cette adresse n’a pas été ouverte',
  'error.link-refused.meaning': '{address} n’est pas une simple adresse https, et Hopwatch n’en ouvre pas d’autre.',
  'error.link-refused.action': 'Vérifiez l’adresse de HireHop dans les réglages. Elle ressemble à https://myhirehop.com.',
  'error.tunnel-lost.title': 'L’adresse publique ne fonctionne pas pour le moment',
  'error.tunnel-lost.meaning': 'Les messages que HireHop envoie maintenant n’arrivent pas et ne sont pas renvoyés. Raison : {reason}.',
  'error.tunnel-lost.action': 'Hopwatch continue d’essayer automatiquement. Vérifiez que cet ordinateur est en ligne.',
  'error.address-unreachable.title': 'L’adresse publique est injoignable',
  'error.address-unreachable.meaning':
    'Un message de test envoyé à {url} n’est pas arrivé : {reason}. Les messages que HireHop envoie maintenant n’arrivent pas et ne sont pas renvoyés.',
  'error.address-unreachable.action':
    'Vérifiez que cet ordinateur est en ligne, ainsi que l’adresse sous Réglages → Adresse publique. Hopwatch revérifie automatiquement. Si des événements arrivent quand même, tout va bien : votre routeur n’est pas joignable de l’intérieur à sa propre adresse publique (il n’a pas de NAT loopback).',
  'error.address-refused.title': 'L’adresse publique ne mène pas à Hopwatch',
  'error.address-refused.meaning':
    '{url} a répondu à un message de test par l’erreur {status}. Les messages que HireHop envoie maintenant n’arrivent pas et ne sont pas renvoyés.',
  'error.address-refused.action':
    'Vérifiez que le proxy ou le tunnel derrière cette adresse est lancé et mène au port de Hopwatch. Hopwatch revérifie automatiquement. Si des événements arrivent quand même, tout va bien : votre routeur n’est pas joignable de l’intérieur à sa propre adresse publique (il n’a pas de NAT loopback).',
  'error.address-elsewhere.title': 'L’adresse publique mène ailleurs',
  'error.address-elsewhere.meaning':
    'Un message de test envoyé à {url} a reçu une réponse, mais n’est pas arrivé ici. Les messages de HireHop y vont aussi.',
  'error.address-elsewhere.action':
    'Vérifiez l’adresse, et qu’aucun autre Hopwatch ni site web ne l’utilise. Hopwatch revérifie automatiquement. Si des événements arrivent quand même, tout va bien : votre routeur n’est pas joignable de l’intérieur à sa propre adresse publique (il n’a pas de NAT loopback).',
  'error.address-restored.title': 'L’adresse publique de la sauvegarde reste désactivée tant que vous ne la confirmez pas',
  'error.address-restored.meaning':
    'Les réglages de la sauvegarde lanceraient un programme ou ouvriraient un tunnel : {address}. Hopwatch ne l’a pas fait, car la sauvegarde peut venir de quelqu’un d’autre.',
  'error.address-restored.action':
    'Si vous connaissez cette adresse, utilisez-la : ici, ou avec « hopwatch set tunnel restored ». Sinon, ignorez-la ou définissez-en une autre (« hopwatch set tunnel off »).',
  'error.address-changed.title': 'L’adresse publique a changé : saisissez la nouvelle dans HireHop',
  'error.address-changed.meaning': 'L’adresse est maintenant {url}. HireHop envoie encore à {before}, et ces messages sont perdus.',
  'error.address-changed.action':
    'Copiez la nouvelle URL du webhook. Dans HireHop, ouvrez Settings → Company settings → Webhooks et remplacez l’ancienne URL. Une adresse fixe vous éviterait cela.',
  'error.ssh-host-unknown.title': 'Hopwatch ne connaît pas encore le serveur {host}',
  'error.ssh-host-unknown.meaning':
    'Sa clé est {fingerprint}. Hopwatch n’envoie rien par ce serveur tant que vous n’avez pas accepté cette clé.',
  'error.ssh-host-unknown.action':
    'Comparez-la à la clé qui vous a été donnée pour ce serveur, et acceptez-la sous Réglages → Adresse publique.',
  'error.ssh-host-changed.title': 'La clé du serveur {host} a changé',
  'error.ssh-host-changed.meaning':
    'Sa clé est {fingerprint}, alors que vous avez accepté {known}. Quelqu’un se fait peut-être passer pour le serveur : Hopwatch ne se connecte pas.',
  'error.ssh-host-changed.action':
    'Demandez à l’administrateur du serveur si la clé a été changée. N’acceptez la nouvelle sous Réglages → Adresse publique que dans ce cas.',
  'error.ssh-key-unusable.title': 'La clé SSH ne peut pas être utilisée',
  'error.ssh-key-unusable.meaning': '{file} : {reason}.',
  'error.ssh-key-unusable.action':
    'Choisissez le fichier de clé privée (pas celui qui se termine par .pub) et saisissez sa phrase secrète si elle en a une.',
  'error.ssh-refused.title': '{host} n’accepte pas l’utilisateur {user}',
  'error.ssh-refused.meaning':
    'Le serveur n’accepte pas la clé : l’adresse publique ne fonctionne donc pas et rien de ce que HireHop envoie ne peut arriver.',
  'error.ssh-refused.action':
    'Vérifiez le nom d’utilisateur et la clé, et que celle-ci figure parmi les clés autorisées du serveur (authorized keys).',
  'error.ssh-port-held.title': '{host} ne permet pas à Hopwatch d’utiliser le port {port}',
  'error.ssh-port-held.meaning':
    'Une connexion précédente l’occupe peut-être encore, ou le serveur ne le permet pas. Rien de ce que HireHop envoie ne peut arriver.',
  'error.ssh-port-held.action':
    'Hopwatch continue d’essayer automatiquement. Si cela dure plus de quelques minutes, choisissez un autre port, ou demandez à l’administrateur du serveur.',
  'error.ssh-no-address.title': '{host} n’a pas indiqué l’adresse publique',
  'error.ssh-no-address.meaning': 'La connexion est établie, mais l’adresse à laquelle HireHop pourrait la joindre n’est pas connue.',
  'error.ssh-no-address.action': 'S’il s’agit de votre propre serveur, saisissez l’adresse publique qui mène à son port.',
  'error.ngrok-missing.title': 'Ce Hopwatch est fourni sans ngrok',
  'error.ngrok-missing.meaning': 'Le programme de ngrok diffère d’un système à l’autre, et celui de ce système n’est pas installé.',
  'error.ngrok-missing.action':
    'Installez-le avec : npm install --prefix "{folder}" @ngrok/ngrok, ou choisissez un autre type d’adresse publique.',
  'error.ngrok-token.title': 'ngrok n’accepte pas le jeton',
  'error.ngrok-token.meaning': 'L’adresse publique ne fonctionne pas. ngrok indique : {reason}.',
  'error.ngrok-token.action': 'Copiez l’authtoken de votre compte ngrok (Your Authtoken) et saisissez-le sous Réglages → Adresse publique.',
  'error.cloudflared-missing.title': 'cloudflared n’est pas installé sur cet ordinateur',
  'error.cloudflared-missing.meaning': 'Hopwatch l’a cherché dans {where}.',
  'error.cloudflared-missing.action':
    'Téléchargez-le chez Cloudflare (cherchez « download cloudflared »), installez-le et réessayez. Hopwatch ne télécharge pas de programmes.',
  'error.ended-badly.title': 'Hopwatch ne s’est pas arrêté correctement la dernière fois',
  'error.ended-badly.meaning':
    'Lancé le {startedAt}, il s’est arrêté sans avoir été quitté : {report, select, none {coupure de courant, arrêt forcé ou erreur} other {à cause d’une erreur interne}}. Tous les événements enregistrés sont intacts ; les messages que HireHop a envoyés jusqu’à ce démarrage ne sont pas enregistrés.',
  'error.ended-badly.action':
    '{report, select, none {Vous n’avez rien à faire.} other {Réglages → À propos affiche un rapport d’incident, qui reste sur cet ordinateur.}}',
  'error.update-failed.title': 'La mise à jour n’a pas pu être installée',
  'error.update-failed.meaning':
    'L’installation de la version {version} a échoué : {reason}. Hopwatch a redémarré dans la version actuelle et enregistre.',
  'error.update-failed.action': 'Réessayez plus tard, ou téléchargez la nouvelle version et installez-la vous-même.',
  'error.file-not-opened.title': 'Le fichier n’a pas pu être ouvert',
  'error.file-not-opened.meaning': '{file} : {reason}.',
  'error.file-not-opened.action': 'Ouvrez-le vous-même depuis son dossier.',
  'error.usage.title': '{problem}',
  'error.usage.action': '{hint}',
  'error.unexpected.title': 'Une erreur inattendue s’est produite',
  'error.unexpected.meaning': '{reason}',
  'error.unexpected.action': 'Réessayez. Si cela se reproduit, redémarrez Hopwatch et signalez l’erreur en citant ces mots.',
  'error.backup-failed.title': 'La sauvegarde n’a pas été écrite',
  'error.backup-failed.meaning': '{file} : {reason}.',
  'error.backup-failed.action':
    'Choisissez un autre emplacement, ou libérez de l’espace, puis relancez la sauvegarde. Vos données sont intactes, tout comme une éventuelle sauvegarde plus ancienne du même nom.',
  'error.not-a-backup.title': 'Ce n’est pas une sauvegarde de Hopwatch',
  'error.not-a-backup.meaning': '{file} n’a pas été écrit par « hopwatch backup ». Rien n’a été restauré.',
  'error.not-a-backup.action':
    'Choisissez un fichier créé par Hopwatch. Pour ajouter des événements exportés, utilisez « hopwatch import ».',
  'error.backup-damaged.title': 'La sauvegarde est endommagée',
  'error.backup-damaged.meaning': '{file} : {reason}. Rien n’a été restauré.',
  'error.backup-damaged.action':
    'Si elle a été copiée ou téléchargée, recommencez et comparez les tailles. Sinon, utilisez une sauvegarde plus ancienne.',
  'error.backup-newer.title': 'Cette sauvegarde vient d’un Hopwatch plus récent',
  'error.backup-newer.meaning': '{file} a le format {found} ; cette version connaît le format {known}. Rien n’a été restauré.',
  'error.backup-newer.action': 'Installez le Hopwatch plus récent et restaurez la sauvegarde avec celui-ci.',
  'error.restore-occupied.title': 'Le dossier de restauration n’est pas vide',
  'error.restore-occupied.meaning': '{folder} contient {holds}. Rien n’a été restauré, pour que rien ne soit écrasé.',
  'error.restore-occupied.action': 'Choisissez un dossier nouveau ou vide, ou déplacez son contenu.',
  'error.restore-failed.title': 'La sauvegarde n’a pas pu être restaurée',
  'error.restore-failed.meaning': '{file} vers {folder} : {reason}. Rien n’a été restauré.',
  'error.restore-failed.action':
    'Vérifiez le nom du fichier, que le disque a de la place et que vous pouvez y écrire, puis relancez la restauration.',

  // What stands for a detail that a problem lacks.
  'error.unknown.reason': 'la raison n’est pas connue',
  'error.unknown.hint': 'Corrigez la valeur et réessayez.',

  // Reasons and other details, in the words of a sentence's part: no capital, no full stop.
  'error.of': '{what} : {reason}',
  'error.reason.loginItemDenied': 'Le système ne le permet pas.',
  'error.reason.noPort': 'aucun port n’a encore été choisi',
  'error.reason.stopped': 'l’opération a été arrêtée',
  'error.reason.closed': 'la connexion a été fermée',
  'error.reason.asleep': 'cet ordinateur était en veille',
  'error.reason.folder': 'c’est un dossier',
  'error.reason.insideData': 'dans le dossier de données, elle serait perdue en même temps que lui',
  'error.reason.otherBackup': 'une autre sauvegarde est en cours d’écriture dans le même fichier',
  'error.reason.otherWriter': 'un autre programme a pris sa place pendant l’écriture',
  'error.reason.manifest': 'son manifeste est incomplet',
  'error.reason.foreignEntry': 'elle contient un élément étranger à une sauvegarde : {name}',
  'error.reason.twice': 'elle contient {name} deux fois',
  'error.reason.tooMuch': 'elle contient plus que n’indique son manifeste',
  'error.reason.tooLittle': 'elle contient moins que n’indique son manifeste',
  'error.reason.eventsMissing': 'seuls {found} de ses {events} événements sont lisibles',
  'error.reason.exportEnded': 'l’exportation s’est arrêtée trop tôt',
  'error.reason.checkEnded': 'la vérification s’est arrêtée trop tôt',
  'error.reason.exportTooLarge': 'le fichier dépasserait 4 Gio',
  'error.reason.ngrokOffline': 'ngrok est injoignable (cet ordinateur est-il en ligne ?)',
  'error.reason.noToken': 'aucun jeton n’est défini',
  'error.reason.silent': '{host} ne répond pas',
  'error.reason.fellSilent': '{host} ne répond plus',
  'error.reason.hungUp': '{host} a fermé la connexion',
  'error.reason.passphraseMissing': 'elle exige une phrase secrète, et aucune n’est définie',
  'error.reason.passphraseWrong': 'la phrase secrète est incorrecte',
  'error.reason.cloudflaredCode': 'cloudflared s’est arrêté ({code})',
  'error.reason.cloudflaredEnded': 'cloudflared s’est arrêté : {reason}',
  'error.reason.cloudflaredOffline': 'cloudflared n’a pas pu se connecter',
  'error.where.path': 'le PATH',
  'error.holder.any': 'Un autre programme',
  'error.holder.known': '{program} (processus {pid}, depuis le {since})',
  'error.holder.onHost': '{program} (processus {pid} sur {host}, depuis le {since})',
  'error.holder.app': 'L’application Hopwatch',
  'error.holds.more': '{names} et {count} de plus',
  'error.name.startAtLogin': 'Lancement à l’ouverture de session',
  'error.hint.loginItem': 'Autorisez Hopwatch parmi les éléments d’ouverture dans les réglages du système, puis réessayez.',
  'error.hint.search': 'Corrigez la recherche.',

  // What the system says when a file can't be read or written, by its code.
  'error.system.EACCES': 'l’accès est refusé',
  'error.system.EBUSY': 'un autre programme l’utilise',
  'error.system.EDQUOT': 'votre quota sur ce disque est épuisé',
  'error.system.EEXIST': 'un élément de ce nom existe déjà',
  'error.system.EFBIG': 'le fichier est trop grand pour ce disque',
  'error.system.EIO': 'le disque ne fonctionne pas correctement',
  'error.system.EISDIR': 'c’est un dossier',
  'error.system.EMFILE': 'trop de fichiers sont ouverts sur cet ordinateur',
  'error.system.ENAMETOOLONG': 'le nom est trop long',
  'error.system.ENODEV': 'le disque n’est pas connecté',
  'error.system.ENOENT': 'aucun fichier ni dossier ne porte ce nom',
  'error.system.ENOSPC': 'le disque est plein',
  'error.system.ENOTDIR': 'une partie du chemin est un fichier, pas un dossier',
  'error.system.ENOTEMPTY': 'le dossier n’est pas vide',
  'error.system.EPERM': 'le système ne le permet pas',
  'error.system.EROFS': 'le disque est en lecture seule',
  'error.system.ETXTBSY': 'un autre programme l’utilise',
  'error.system.NOT_UTF8': 'ce n’est pas du texte UTF-8',

  // Why something on the network can't be reached, by the system's code.
  'error.network.ENOTFOUND': 'ce nom est inconnu. Il est peut-être mal orthographié, ou cet ordinateur est hors ligne',
  'error.network.EAI_AGAIN': 'la recherche de ce nom a échoué. Cet ordinateur est peut-être hors ligne',
  'error.network.ECONNREFUSED': 'rien n’y répond',
  'error.network.ECONNRESET': 'la connexion a été coupée',
  'error.network.ETIMEDOUT': 'l’adresse n’a pas répondu à temps',
  'error.network.EHOSTUNREACH': 'l’adresse est injoignable. Cet ordinateur est peut-être hors ligne',
  'error.network.ENETUNREACH': 'cet ordinateur est hors ligne',
  'error.network.CERT_HAS_EXPIRED': 'son certificat a expiré',
  'error.network.DEPTH_ZERO_SELF_SIGNED_CERT': 'son certificat ne vient d’aucune autorité connue',
  'error.network.ERR_TLS_CERT_ALTNAME_INVALID': 'son certificat concerne une autre adresse',

  // What is kept in the settings, as the beginning or a part of a sentence.
  'error.setting.density': 'la hauteur des lignes de la liste',
  'error.setting.exportKey': 'la clé d’exportation',
  'error.setting.port': 'le port',
  'error.setting.baseUrl': 'l’adresse de HireHop',
  'error.setting.notifications': 'l’affichage des notifications',
  'error.setting.updates': 'la recherche de nouvelles versions',
  'error.setting.pausedUntil': 'la pause des notifications',
  'error.setting.bodyLimitMiB': 'la taille maximale d’un message',
  'error.setting.formerTokens': 'les anciennes URL du webhook',
  'error.setting.preview': 'le contenu des notifications',
  'error.setting.storm': 'le seuil des notifications récapitulatives',
  'error.setting.quietHours': 'les heures calmes',
  'error.setting.urgentBreaksThrough': 'le passage des événements urgents pendant les heures calmes',
  'error.setting.me': 'votre nom dans HireHop',
  'error.setting.rules': 'les règles de notification',
  'error.setting.publicAddress': 'l’adresse publique',
  'error.setting.exposed': 'l’utilisation de l’adresse publique',
  'error.setting.givenUrl': 'la dernière adresse donnée à HireHop',
  'error.setting.language': 'la langue',
  'error.setting.exporting': 'les choix de la dernière exportation',
  'error.setting.welcomeLeft': 'la fermeture de l’assistant',
  'error.setting.savedSearches': 'les recherches enregistrées',

  // Requests that were not taken, by the reason; the words follow a count or "requests".
  'error.refused.page': 'venant d’un navigateur qui a ouvert l’URL',
  'error.refused.path': 'vers une mauvaise adresse',
  'error.refused.host': 'destinées à un autre ordinateur',
  'error.refused.method': 'avec une autre méthode que celle de HireHop',
  'error.refused.malformed': 'qui ne sont pas du HTTP valide',
  'error.refused.headers-too-large': 'avec des en-têtes trop volumineux',
  'error.refused.expectation': 'avec une exigence impossible à satisfaire',
  'error.refused.empty': 'sans message',
  'error.refused.too-large': 'avec un message trop volumineux',
  'error.refused.too-slow': 'trop longues',
  'error.refused.cut-off': 'interrompues par l’expéditeur',
  'error.refused.crowded-out': 'interrompues pour faire de la place',
  'error.refused.not-kept': 'avec un message inutilisable, au-delà de la capacité de la quarantaine',
};
