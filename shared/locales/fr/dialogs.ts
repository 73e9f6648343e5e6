import type { dialogs as english } from '../en/dialogs.ts';
import type { Translated } from '../translated.ts';

export const dialogs: Translated<typeof english> = {
  'dialog.cancel': 'Annuler',
  'dialog.failed.quit': 'Quitter',
  'dialog.link.question': 'Ouvrir {host} dans votre navigateur ?',
  'dialog.link.detail': 'Ce n’est pas l’adresse de HireHop indiquée dans vos réglages :\n{address}',
  'dialog.link.open': 'Ouvrir',
  'dialog.backup.title': 'Sauvegarder',
  'dialog.backup.files': 'Sauvegarde de Hopwatch',
  'dialog.restore.title': 'Restaurer une sauvegarde',
  'dialog.restore.question': 'Restaurer la sauvegarde du {date}, qui contient {count, plural, one {# événement} other {# événements}} ?',
  'dialog.restore.detail': 'Vos données actuelles sont conservées dans un dossier à côté. Hopwatch redémarre.',
  'dialog.restore.restore': 'Restaurer',
  'dialog.crash.title': 'La fenêtre de Hopwatch plante sans cesse',
  'dialog.crash.detail':
    'Les événements continuent d’être enregistrés et notifiés. Le système indique : {reason}. Si rouvrir la fenêtre ne suffit pas, redémarrez Hopwatch.',
  'dialog.crash.open': 'Rouvrir la fenêtre',
  'dialog.crash.leave': 'La laisser fermée',
  'dialog.report.local':
    'Hopwatch s’est arrêté à cause d’une erreur interne. Ce rapport se trouve uniquement sur cet ordinateur : Hopwatch ne l’envoie à personne.',
  'dialog.report.send': 'Si vous souhaitez que l’erreur soit corrigée, lisez le rapport et envoyez-le aux auteurs de Hopwatch.',
  'dialog.starting.title': 'Hopwatch démarre',
  'dialog.starting.heading': 'Préparation de l’historique',
  'dialog.starting.text': 'Hopwatch reconstruit l’index de vos événements. Rien n’est perdu ; il se remettra à l’écoute ensuite.',
};
