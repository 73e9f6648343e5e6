import type { address as english } from '../en/address.ts';
import type { Translated } from '../translated.ts';

export const address: Translated<typeof english> = {
  'address.forms':
    'off, https://VOTRE-ADRESSE, ssh://UTILISATEUR@SERVEUR[:PORT]?port=80&url=https://…&key=FICHIER&hostKey=SHA256:…, ngrok[:DOMAINE], cloudflared[:TUNNEL?url=https://…]',
  'address.isOneOf': 'Les formes possibles : {forms}.',

  'address.words.none': 'aucune',
  'address.words.ownUnused': 'non utilisée ; ce que vous faites tourner vous-même peut encore mener ici',
  'address.words.takenDown': 'retirée par vous',
  'address.words.starting': 'en cours d’installation',
  'address.words.notYet': 'en cours d’installation, pas encore là',
  'address.words.healthy': 'fonctionne : un message de test est arrivé',
  'address.words.degraded': 'ne fonctionne peut-être pas, vérification en cours',
  'address.words.stopped': 'ne fonctionne pas',
};
