import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../translated.ts';

export const welcome: Translated<typeof english> = {
  'welcome.title': 'Collegare HireHop',
  'welcome.introduction': 'In tre passi, gli eventi di HireHop appariranno qui e sul Suo desktop.',
  'welcome.url.title': 'Inserisca l’URL del webhook in HireHop',
  'welcome.url.done': 'HireHop ha l’URL',
  'welcome.url.where':
    'In HireHop un amministratore apre Settings → Company settings → Webhooks → New, incolla l’URL e seleziona gli eventi che Le interessano.',
  'welcome.url.localOnly':
    'Questo URL funziona solo su questo computer, e HireHop è su Internet. Scelga prima come HireHop raggiunge questo computer in Impostazioni → Indirizzo pubblico.',
  'welcome.url.public': 'HireHop raggiunge questo computer all’indirizzo pubblico che ha scelto.',
  'welcome.key.title': 'Inserisca la chiave di esportazione',
  'welcome.key.done': 'La chiave è impostata',
  'welcome.key.where':
    'HireHop invia la chiave con ogni messaggio: così Hopwatch distingue il Suo HireHop da chiunque altro. La trova in HireHop, sotto Settings → Company settings.',
  'welcome.first.title': 'Arriva il primo evento',
  'welcome.first.done': 'Funziona',
  'welcome.first.waiting': 'In attesa di HireHop. Cambi qualcosa lì, per esempio lo stato di un lavoro, e apparirà qui.',
  'welcome.first.arrived': 'Gli eventi di HireHop arrivano: il collegamento funziona.',
  'welcome.leave': 'Fallo più tardi',
  'welcome.finish': 'Vai alla cronologia',
  'welcome.left.title': 'Ancora nessun evento',
  'welcome.left.text': 'HireHop non è ancora collegato, oppure lì non è ancora successo nulla.',
  'welcome.left.resume': 'Collega HireHop',
  'welcome.cheer.title': 'È arrivato il primo evento',
  'welcome.cheer.text': 'D’ora in poi vedrà qui ciò che succede in HireHop, nel momento in cui succede.',
  'welcome.cheer.show': 'Mostra',
  'welcome.samples.load': 'Prova con dati di esempio',
  'welcome.samples.shown': 'Sta vedendo dati di esempio: {count, plural, one {# evento inventato} other {# eventi inventati}}.',
  'welcome.samples.remove': 'Elimina i dati di esempio',
  'welcome.samples.connect': 'Collega HireHop',
  'welcome.sample': 'Esempio',
  'welcome.sample.why': 'Inventato da Hopwatch per farglielo provare.',
  'welcome.settings.title': 'Primi passi',
  'welcome.settings.description': 'L’assistente che collega HireHop passo per passo, e i dati di esempio.',
  'welcome.settings.open': 'Apri l’assistente',
};
