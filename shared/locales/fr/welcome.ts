import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../translated.ts';

export const welcome: Translated<typeof english> = {
  'welcome.title': 'Connecter HireHop',
  'welcome.introduction': 'En trois étapes, les événements de HireHop apparaissent ici et sur votre bureau.',
  'welcome.url.title': 'Saisissez l’URL du webhook dans HireHop',
  'welcome.url.done': 'HireHop a l’URL',
  'welcome.url.where':
    'Dans HireHop, un administrateur ouvre Settings → Company settings → Webhooks → New, colle l’URL et coche les événements qui vous intéressent.',
  'welcome.url.localOnly':
    'Cette URL ne fonctionne que sur cet ordinateur, et HireHop se trouve sur Internet. Choisissez d’abord comment HireHop joint cet ordinateur, sous Réglages → Adresse publique.',
  'welcome.url.public': 'HireHop joint cet ordinateur par l’adresse publique que vous avez choisie.',
  'welcome.key.title': 'Saisissez votre clé d’exportation',
  'welcome.key.done': 'La clé est définie',
  'welcome.key.where':
    'HireHop envoie la clé avec chaque message : Hopwatch distingue ainsi votre HireHop de tout autre expéditeur. Vous la trouverez dans HireHop sous Settings → Company settings.',
  'welcome.first.title': 'Le premier événement arrive',
  'welcome.first.done': 'Ça marche',
  'welcome.first.waiting':
    'En attente de HireHop. Modifiez-y quelque chose, par exemple le statut d’une affaire : l’événement apparaîtra ici.',
  'welcome.first.arrived': 'Les événements de HireHop arrivent : vous êtes connecté.',
  'welcome.leave': 'Le faire plus tard',
  'welcome.finish': 'Aller à l’historique',
  'welcome.left.title': 'Aucun événement pour l’instant',
  'welcome.left.text': 'HireHop n’est pas encore connecté, ou rien ne s’y est passé.',
  'welcome.left.resume': 'Connecter HireHop',
  'welcome.cheer.title': 'Le premier événement est arrivé',
  'welcome.cheer.text': 'Désormais, vous verrez ici ce qui se passe dans HireHop, en temps réel.',
  'welcome.cheer.show': 'L’afficher',
  'welcome.samples.load': 'Essayer avec des données d’exemple',
  'welcome.samples.shown': 'Vous consultez des données d’exemple : {count, plural, one {# événement fictif} other {# événements fictifs}}.',
  'welcome.samples.remove': 'Supprimer les données d’exemple',
  'welcome.samples.connect': 'Connecter HireHop',
  'welcome.sample': 'Exemple',
  'welcome.sample.why': 'Inventé par Hopwatch pour que vous puissiez l’essayer.',
  'welcome.settings.title': 'Premiers pas',
  'welcome.settings.description': 'L’assistant qui connecte HireHop étape par étape, et les données d’exemple.',
  'welcome.settings.open': 'Ouvrir l’assistant',
};
