import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../translated.ts';

export const welcome: Translated<typeof english> = {
  'welcome.title': 'Connectez votre HireHop',
  'welcome.introduction': 'Trois étapes, puis les événements de HireHop apparaissent ici et sur votre bureau.',
  'welcome.url.title': 'Donnez l’URL du webhook à HireHop',
  'welcome.url.done': 'HireHop l’a',
  'welcome.url.where':
    'Dans HireHop, un administrateur ouvre Settings → Company settings → Webhooks → New, colle l’URL et coche les événements qui vous intéressent.',
  'welcome.url.localOnly':
    'Cette URL ne fonctionne que sur cet ordinateur, et HireHop est sur internet. Choisissez d’abord comment il atteint cet ordinateur : Réglages, Adresse publique.',
  'welcome.url.public': 'HireHop atteint cet ordinateur par l’adresse publique que vous avez choisie.',
  'welcome.key.title': 'Saisissez votre clé d’exportation',
  'welcome.key.done': 'La clé est définie',
  'welcome.key.where':
    'HireHop envoie la clé avec chaque message, pour que Hopwatch distingue votre HireHop de n’importe qui d’autre. Vous la trouvez sous Settings → Company settings.',
  'welcome.first.title': 'Le premier événement arrive',
  'welcome.first.done': 'Ça marche',
  'welcome.first.waiting': 'En attente de HireHop. Modifiez-y quelque chose, par exemple le statut d’une affaire, et cela apparaît ici.',
  'welcome.first.arrived': 'Les événements de HireHop arrivent. Vous êtes connecté.',
  'welcome.leave': 'Plus tard',
  'welcome.finish': 'Aller à l’historique',
  'welcome.left.title': 'Pas encore d’événements',
  'welcome.left.text': 'HireHop n’est pas encore connecté, ou rien ne s’y est passé.',
  'welcome.left.resume': 'Connecter HireHop',
  'welcome.cheer.title': 'Bravo ! Le premier événement est là.',
  'welcome.cheer.text': 'Désormais, vous voyez ici ce qui se passe dans HireHop, au moment où cela se passe.',
  'welcome.cheer.show': 'L’afficher',
  'welcome.samples.load': 'Essayer avec des données d’exemple',
  'welcome.samples.shown':
    'Données d’exemple affichées : {count, plural, one {# événement qui n’a jamais eu lieu} other {# événements qui n’ont jamais eu lieu}}.',
  'welcome.samples.remove': 'Supprimer les exemples',
  'welcome.samples.connect': 'Connecter HireHop',
  'welcome.sample': 'Exemple',
  'welcome.sample.why': 'Créé par Hopwatch pour l’essayer. Cela n’a jamais eu lieu.',
  'welcome.settings.title': 'Premiers pas',
  'welcome.settings.description': 'L’assistant qui connecte HireHop étape par étape, et les données d’exemple.',
  'welcome.settings.open': 'Ouvrir l’assistant',
};
