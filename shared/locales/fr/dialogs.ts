import type { dialogs as english } from '../en/dialogs.ts';
import type { Translated } from '../translated.ts';

export const dialogs: Translated<typeof english> = {
  'dialog.cancel': 'Annuler',
  'dialog.failed.quit': 'Quitter',
  'dialog.link.question': 'Ouvrir {host} dans votre navigateur ?',
  'dialog.link.detail': 'Ce n’est pas l’adresse HireHop de vos réglages :\n{address}',
  'dialog.link.open': 'Ouvrir',
  'dialog.backup.title': 'Sauvegarder',
  'dialog.backup.files': 'Sauvegarde de Hopwatch',
  'dialog.restore.title': 'Restaurer une sauvegarde',
  'dialog.restore.question': 'Tout remplacer par cette sauvegarde ?',
  'dialog.restore.detail': 'Ce qui s’y trouve maintenant est conservé dans un dossier à côté. Hopwatch redémarre.',
  'dialog.restore.restore': 'Restaurer',
  'dialog.crash.title': 'La fenêtre de Hopwatch échoue sans cesse',
  'dialog.crash.detail':
    'Les événements sont tout de même enregistrés et annoncés. Le système indique : {reason}. Si la rouvrir ne suffit pas, redémarrez Hopwatch.',
  'dialog.crash.open': 'La rouvrir',
  'dialog.crash.leave': 'La laisser fermée',
  'dialog.report.local':
    'Hopwatch s’est arrêté à cause d’un défaut du programme. Ce rapport reste sur cet ordinateur : Hopwatch ne l’envoie à personne.',
  'dialog.report.send': 'Si vous voulez que le défaut soit corrigé, lisez-le et envoyez-le aux auteurs de Hopwatch.',
  'dialog.starting.title': 'Hopwatch démarre',
  'dialog.starting.heading': 'Préparation de l’historique',
  'dialog.starting.text': 'L’index de vos événements est recréé. Rien n’est perdu ; Hopwatch se remet ensuite à l’écoute.',
};
